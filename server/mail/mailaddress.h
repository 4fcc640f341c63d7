// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace schalter::mail {

// An address as it is sent: the domain in its ASCII form; only the local part may need SMTPUTF8.
struct MailAddress
{
    QByteArray wire;
    bool needsUtf8 = false;
};

// Nothing if it is no address or one that could carry anything else into a header or an SMTP command.
std::optional<MailAddress> mailAddress(const QString &text);

} // namespace schalter::mail
