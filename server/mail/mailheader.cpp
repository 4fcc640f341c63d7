// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailheader.h"

namespace schalter::mail {

namespace {

constexpr int mostFields = 500;

QByteArray takeLine(QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArray line = end < 0 ? text : text.left(end);
    text.remove(0, end < 0 ? text.size() : end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isFieldName(const QByteArray &name)
{
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~' && c != ':'; });
}

} // namespace

std::optional<MailHeader> MailHeader::takeFrom(QByteArray &text)
{
    MailHeader header;
    while (!text.isEmpty()) {
        const QByteArray line = takeLine(text);
        if (line.isEmpty())
            break;
        if (line.startsWith("From ") && header.m_fields.isEmpty())
            continue; // some programs put the envelope before the mail
        if ((line[0] == ' ' || line[0] == '\t') && !header.m_fields.isEmpty()) {
            header.m_fields.last().second += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed();
        if (colon < 0 || !isFieldName(name) || header.m_fields.size() == mostFields)
            return std::nullopt;
        header.m_fields.append({name.toLower(), line.mid(colon + 1).trimmed()});
    }
    return header;
}

QByteArray MailHeader::value(const QByteArray &name) const { return values(name).value(0); }

QList<QByteArray> MailHeader::values(const QByteArray &name) const
{
    QList<QByteArray> found;
    for (const auto &[field, value] : m_fields)
        if (field == name)
            found.append(value);
    return found;
}

QByteArray MailHeader::contentType() const
{
    return value("content-type").split(';').value(0).trimmed().toLower();
}

QByteArray MailHeader::parameter(const QByteArray &name) const
{
    const QList<QByteArray> parts = value("content-type").split(';');
    for (const QByteArray &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed().toLower() != name)
            continue;
        const QByteArray given = part.mid(equals + 1).trimmed();
        const bool isQuoted = given.size() >= 2 && given.startsWith('"') && given.endsWith('"');
        return isQuoted ? given.mid(1, given.size() - 2) : given;
    }
    return {};
}

} // namespace schalter::mail
