// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/smtpreply.h"

#include <QString>

namespace schalter::mail {

// Where in the dialogue with a relay we are: what was sent last and not yet answered.
enum class SmtpStage {
    Connecting,
    Handshake,
    Greeting,
    Ehlo,
    Helo,
    StartTls,
    AuthPlain,
    AuthPlainCredentials,
    AuthLogin,
    AuthLoginUser,
    AuthLoginPassword,
    Sender,
    Recipient,
    DataStart,
    DataEnd,
    Finished,
};

QString nameOf(SmtpStage stage); // as it stands in an error's text: "RCPT TO"
bool isExpected(SmtpStage stage, const SmtpReply &reply);

// Whether a refusal is about this mail and final. What concerns the office's own way to its relay (greeting,
// TLS, password) never fails a mail for good: somebody can put it right.
bool isFinal(SmtpStage stage, const SmtpReply &refusal);

} // namespace schalter::mail
