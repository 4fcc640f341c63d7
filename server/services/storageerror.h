// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <stdexcept>

namespace schalter::services {

// The storage failed; the text is for the log, never for people.
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(const QString &text)
        : std::runtime_error(text.toStdString())
    {
    }
};

} // namespace schalter::services
