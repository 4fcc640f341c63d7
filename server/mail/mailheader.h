// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>
#include <utility>

namespace schalter::mail {

// The header of a received mail or of a part of it: names in lower case, unfolded values.
class MailHeader
{
public:
    // Takes the lines up to the first empty one off the text; nothing if they are no header.
    static std::optional<MailHeader> takeFrom(QByteArray &text);

    QByteArray value(const QByteArray &name) const;         // of the first of this name
    QList<QByteArray> values(const QByteArray &name) const; // of all
    QByteArray contentType() const;                         // "multipart/report", lower case
    QByteArray parameter(const QByteArray &name) const;     // of Content-Type

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

} // namespace schalter::mail
