// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/smtpreply.h"

namespace schalter::mail {

// What a server offers in its answer to EHLO.
struct SmtpExtensions
{
    bool startTls = false;
    bool eightBitMime = false;
    bool smtpUtf8 = false;
    bool authPlain = false;
    bool authLogin = false;
    qint64 size = 0; // largest message; 0: not told

    static SmtpExtensions from(const SmtpReply &reply);
};

} // namespace schalter::mail
