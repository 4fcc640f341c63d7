// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailaddress.h"

#include <QUrl>

namespace schalter::mail {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool isHarmless(const QString &text)
{
    static const QString special = QStringLiteral("()<>[]:;@\\,\"");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
               !special.contains(c);
    });
}

} // namespace

std::optional<MailAddress> mailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(at);
    const QString domain = text.mid(at + 1);
    if (at < 1 || text.size() > 254 || !isHarmless(local) || !isHarmless(domain))
        return std::nullopt;
    const QByteArray asciiDomain = isAscii(domain) ? domain.toLatin1() : QUrl::toAce(domain);
    if (asciiDomain.isEmpty() || !text.isValidUtf16())
        return std::nullopt;
    return MailAddress{local.toUtf8() + '@' + asciiDomain, !isAscii(local)};
}

} // namespace schalter::mail
