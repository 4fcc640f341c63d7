// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpextensions.h"

namespace schalter::mail {

SmtpExtensions SmtpExtensions::from(const SmtpReply &reply)
{
    SmtpExtensions offered;
    for (const QByteArray &line : reply.lines.mid(1)) {
        // "AUTH=LOGIN" is how some old servers write it.
        const QList<QByteArray> words = line.toUpper().replace('=', ' ').simplified().split(' ');
        const QByteArray &keyword = words.first();
        offered.startTls |= keyword == "STARTTLS";
        offered.eightBitMime |= keyword == "8BITMIME";
        offered.smtpUtf8 |= keyword == "SMTPUTF8";
        offered.authPlain |= keyword == "AUTH" && words.contains("PLAIN");
        offered.authLogin |= keyword == "AUTH" && words.contains("LOGIN");
        if (keyword == "SIZE" && words.size() > 1)
            offered.size = words[1].toLongLong();
    }
    return offered;
}

} // namespace schalter::mail
