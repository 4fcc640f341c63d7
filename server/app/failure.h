// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/exitcode.h"

#include <QString>
#include <stdexcept>

namespace schalter::app {

// Ends a command: one sentence for people that says what and where, and the exit code.
class Failure : public std::runtime_error
{
public:
    Failure(ExitCode code, const QString &sentence)
        : std::runtime_error(sentence.toStdString())
        , m_code(code)
    {
    }
    ExitCode code() const { return m_code; }
    QString sentence() const { return QString::fromUtf8(what()); }

private:
    ExitCode m_code;
};

} // namespace schalter::app
