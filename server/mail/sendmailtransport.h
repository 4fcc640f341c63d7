// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/transport.h"

#include <QProcess>
#include <chrono>

namespace schalter::mail {

// Hands mails to the machine's own sendmail program.
class SendmailTransport final : public Transport
{
    Q_OBJECT
public:
    explicit SendmailTransport(
        const QString &program, QObject *parent = nullptr,
        std::chrono::milliseconds timeout = std::chrono::minutes(5));
    void deliver(const OutgoingMail &mail, Done done) override;

private:
    const QString m_program;
    const std::chrono::milliseconds m_timeout;
};

} // namespace schalter::mail
