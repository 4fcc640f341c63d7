// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/smtpsettings.h"
#include "mail/transport.h"

#include <QSslConfiguration>

namespace schalter::mail {

// Hands mails to the office's relay.
class SmtpTransport final : public Transport
{
    Q_OBJECT
public:
    // Throws std::runtime_error if the file with certificates can't be read.
    explicit SmtpTransport(const SmtpSettings &settings, QObject *parent = nullptr);
    void deliver(const OutgoingMail &mail, Done done) override;

private:
    const SmtpSettings m_settings;
    QSslConfiguration m_tls;
};

} // namespace schalter::mail
