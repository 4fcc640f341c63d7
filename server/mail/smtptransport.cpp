// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtptransport.h"

#include "mail/smtpsession.h"

#include <QSslCertificate>
#include <stdexcept>

namespace schalter::mail {

SmtpTransport::SmtpTransport(const SmtpSettings &settings, QObject *parent)
    : Transport(parent)
    , m_settings(settings)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty() && !m_tls.addCaCertificates(settings.caFile))
        throw std::runtime_error("no certificate can be read from " + settings.caFile.toStdString());
}

void SmtpTransport::deliver(const OutgoingMail &mail, Done done)
{
    auto *session = new SmtpSession(m_settings, m_tls, mail, std::move(done), this);
    QMetaObject::invokeMethod(session, &SmtpSession::start, Qt::QueuedConnection);
}

} // namespace schalter::mail
