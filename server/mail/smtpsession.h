// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/smtpextensions.h"
#include "mail/smtpsettings.h"
#include "mail/smtpstage.h"
#include "mail/transport.h"

#include <QSslSocket>
#include <QTimer>

namespace schalter::mail {

// Hands one mail to the relay over a connection of its own, then deletes itself. Whatever happens before the
// final dot, the mail is surely not delivered; a loss after it leaves that unknown, which is a failure for
// now.
class SmtpSession : public QObject
{
    Q_OBJECT
public:
    SmtpSession(
        const SmtpSettings &settings, const QSslConfiguration &tls, const OutgoingMail &mail,
        Transport::Done done, QObject *parent);
    ~SmtpSession() override;

public Q_SLOTS:
    void start();

private:
    void onConnected();
    void onEncrypted();
    void onReadyRead();
    void onBytesWritten();
    void onLost();
    void onTimeout();

    void answer(const SmtpReply &reply);
    void goOn(const SmtpReply &reply);
    void goOnLoggingIn(const SmtpReply &reply);
    void goOnSending();
    void refused(const SmtpReply &reply);
    void sayHello();
    void afterHello();
    void logIn();
    QByteArray plainCredentials() const;
    void sendSender();
    void sendContent();

    void send(SmtpStage stage, const QByteArray &line);
    void wait(SmtpStage stage, std::chrono::milliseconds timeout);
    void fail(services::DeliveryOutcome outcome, const QString &what);
    void failForNow(const QString &what);
    void broke(const QString &what);
    void finish(const DeliveryResult &result);
    void end();
    QByteArray ownName() const;

    const SmtpSettings m_settings;
    const OutgoingMail m_mail;
    Transport::Done m_done;
    QSslSocket m_socket;
    QTimer m_timer;
    SmtpReplyParser m_parser;
    SmtpExtensions m_offered;
    SmtpStage m_stage = SmtpStage::Connecting;
    bool m_dotSent = false;
};

} // namespace schalter::mail
