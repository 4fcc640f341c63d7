// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpstage.h"

namespace schalter::mail {

QString nameOf(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connecting:
        return QStringLiteral("Connecting");
    case SmtpStage::Handshake:
        return QStringLiteral("TLS");
    case SmtpStage::Greeting:
        return QStringLiteral("Greeting");
    case SmtpStage::Ehlo:
        return QStringLiteral("EHLO");
    case SmtpStage::Helo:
        return QStringLiteral("HELO");
    case SmtpStage::StartTls:
        return QStringLiteral("STARTTLS");
    case SmtpStage::AuthPlain:
    case SmtpStage::AuthPlainCredentials:
    case SmtpStage::AuthLogin:
    case SmtpStage::AuthLoginUser:
    case SmtpStage::AuthLoginPassword:
        return QStringLiteral("AUTH");
    case SmtpStage::Sender:
        return QStringLiteral("MAIL FROM");
    case SmtpStage::Recipient:
        return QStringLiteral("RCPT TO");
    case SmtpStage::DataStart:
        return QStringLiteral("DATA");
    case SmtpStage::DataEnd:
    case SmtpStage::Finished:
        break;
    }
    return QStringLiteral("End of DATA");
}

bool isExpected(SmtpStage stage, const SmtpReply &reply)
{
    switch (stage) {
    case SmtpStage::AuthPlain:
        return reply.isPositive() || reply.code == 334;
    case SmtpStage::AuthLogin:
    case SmtpStage::AuthLoginUser:
        return reply.code == 334;
    case SmtpStage::DataStart:
        return reply.code == 354;
    default:
        return reply.isPositive();
    }
}

bool isFinal(SmtpStage stage, const SmtpReply &refusal)
{
    const bool aboutThisMail = stage >= SmtpStage::Sender;
    const bool aboutLogin = refusal.code == 530 || refusal.code == 534 || refusal.code == 535 ||
                            refusal.code == 538 || refusal.enhancedStatus() == "5.7.8";
    return aboutThisMail && !aboutLogin && refusal.isPermanent() && !refusal.enhancedStatus().startsWith('4');
}

} // namespace schalter::mail
