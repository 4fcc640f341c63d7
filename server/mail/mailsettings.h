// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/smtpsettings.h"

#include <QString>

namespace schalter::mail {

enum class TransportKind { Smtp, Sendmail, Directory };

// How mails leave the house.
struct MailSettings
{
    TransportKind transport = TransportKind::Directory;
    QString directory; // absolute
    QString sendmailProgram = QStringLiteral("/usr/sbin/sendmail");
    SmtpSettings smtp;
};

} // namespace schalter::mail
