// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/brand/brand.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

QByteArray logoType(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (content.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "image/webp";
    const QByteArray beginning = content.left(2048).trimmed();
    const bool isMarkup = beginning.startsWith('<') || beginning.startsWith("\xef\xbb\xbf<");
    return isMarkup && beginning.contains("<svg") ? "image/svg+xml" : QByteArray();
}

QString logoExtension(const QByteArray &type)
{
    return type == "image/svg+xml" ? u"svg"_s : QString::fromLatin1(type.mid(6));
}

} // namespace schalter::web
