// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpsession.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using schalter::services::DeliveryOutcome;

namespace schalter::mail {

namespace {

QByteArray dotStuffed(QByteArray content)
{
    content.replace("\r\n.", "\r\n..");
    return content.startsWith('.') ? '.' + content : content;
}

} // namespace

SmtpSession::SmtpSession(
    const SmtpSettings &settings, const QSslConfiguration &tls, const OutgoingMail &mail,
    Transport::Done done, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_mail(mail)
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyName(settings.host);
    connect(&m_timer, &QTimer::timeout, this, &SmtpSession::onTimeout);
    connect(&m_socket, &QSslSocket::connected, this, &SmtpSession::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &SmtpSession::onEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &SmtpSession::onReadyRead);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &SmtpSession::onBytesWritten);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SmtpSession::onLost);
    connect(&m_socket, &QSslSocket::disconnected, this, &SmtpSession::onLost);
}

// The socket tells its end while it is destroyed, when this object is no more what it was.
SmtpSession::~SmtpSession() { m_socket.disconnect(this); }

void SmtpSession::start()
{
    wait(SmtpStage::Connecting, m_settings.timeouts.connecting);
    if (m_settings.security == SmtpSecurity::Tls)
        m_socket.connectToHostEncrypted(m_settings.host, m_settings.port);
    else
        m_socket.connectToHost(m_settings.host, m_settings.port);
}

void SmtpSession::onConnected()
{
    if (m_settings.security == SmtpSecurity::Tls)
        wait(SmtpStage::Handshake, m_settings.timeouts.connecting);
    else
        wait(SmtpStage::Greeting, m_settings.timeouts.greeting);
}

void SmtpSession::onEncrypted()
{
    if (m_settings.security == SmtpSecurity::Tls)
        wait(SmtpStage::Greeting, m_settings.timeouts.greeting);
    else
        sayHello(); // again: what was offered before TLS can't be trusted
}

void SmtpSession::onReadyRead()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_stage == SmtpStage::Finished) {
        end();
        return;
    }
    switch (m_parser.feed(bytes)) {
    case SmtpReplyParser::State::Incomplete:
        break;
    case SmtpReplyParser::State::Broken:
        broke(u"the answer is not SMTP"_s);
        break;
    case SmtpReplyParser::State::Complete:
        answer(m_parser.take());
        break;
    }
}

void SmtpSession::onBytesWritten()
{
    if (m_stage != SmtpStage::DataEnd || m_dotSent)
        return;
    m_dotSent = m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
    m_timer.start(m_dotSent ? m_settings.timeouts.dataEnd : m_settings.timeouts.dataBlock);
}

void SmtpSession::onLost()
{
    if (m_stage != SmtpStage::Finished && m_socket.bytesAvailable() > 0)
        onReadyRead();
    if (m_stage == SmtpStage::Finished)
        end();
    else
        broke(m_socket.errorString());
}

void SmtpSession::onTimeout()
{
    if (m_stage == SmtpStage::Finished)
        end();
    else
        broke(u"no answer in time"_s);
}

void SmtpSession::answer(const SmtpReply &reply)
{
    if (!isExpected(m_stage, reply))
        refused(reply);
    else if (m_stage != SmtpStage::DataEnd && m_parser.hasMore())
        broke(u"the relay said more than it was asked"_s); // perhaps slipped in before TLS by somebody else
    else
        goOn(reply);
}

// The office's way to its relay first, then the mail.
void SmtpSession::goOn(const SmtpReply &reply)
{
    switch (m_stage) {
    case SmtpStage::Greeting:
        sayHello();
        break;
    case SmtpStage::Ehlo:
        m_offered = SmtpExtensions::from(reply);
        afterHello();
        break;
    case SmtpStage::Helo:
        m_offered = {};
        afterHello();
        break;
    case SmtpStage::StartTls:
        wait(SmtpStage::Handshake, m_settings.timeouts.connecting);
        m_socket.startClientEncryption();
        break;
    default:
        m_stage < SmtpStage::Sender ? goOnLoggingIn(reply) : goOnSending();
    }
}

void SmtpSession::goOnLoggingIn(const SmtpReply &reply)
{
    if (m_stage == SmtpStage::AuthPlain && reply.code == 334)
        send(SmtpStage::AuthPlainCredentials, plainCredentials());
    else if (m_stage == SmtpStage::AuthLogin)
        send(SmtpStage::AuthLoginUser, m_settings.user.toUtf8().toBase64());
    else if (m_stage == SmtpStage::AuthLoginUser)
        send(SmtpStage::AuthLoginPassword, m_settings.password.toUtf8().toBase64());
    else
        sendSender();
}

void SmtpSession::goOnSending()
{
    if (m_stage == SmtpStage::Sender)
        send(SmtpStage::Recipient, "RCPT TO:<" + m_mail.recipient + '>');
    else if (m_stage == SmtpStage::Recipient)
        send(SmtpStage::DataStart, "DATA");
    else if (m_stage == SmtpStage::DataStart)
        sendContent();
    else if (m_stage == SmtpStage::DataEnd)
        finish({DeliveryOutcome::Accepted, {}});
}

void SmtpSession::refused(const SmtpReply &reply)
{
    const bool needsExtensions =
        m_settings.security == SmtpSecurity::StartTls || !m_settings.user.isEmpty() || m_mail.needsUtf8;
    if (m_stage == SmtpStage::Ehlo && reply.isPermanent() && !needsExtensions)
        send(SmtpStage::Helo, "HELO " + ownName());
    else
        fail(
            isFinal(m_stage, reply) ? DeliveryOutcome::FailedForGood : DeliveryOutcome::FailedForNow,
            reply.words());
}

void SmtpSession::sayHello() { send(SmtpStage::Ehlo, "EHLO " + ownName()); }

void SmtpSession::afterHello()
{
    const bool inTheClear = m_settings.security == SmtpSecurity::StartTls && !m_socket.isEncrypted();
    if (inTheClear && m_offered.startTls)
        send(SmtpStage::StartTls, "STARTTLS");
    else if (inTheClear)
        failForNow(u"the relay does not offer STARTTLS, which the configuration asks for"_s);
    else if (!m_settings.user.isEmpty())
        logIn();
    else
        sendSender();
}

void SmtpSession::logIn()
{
    if (m_offered.authPlain)
        send(SmtpStage::AuthPlain, "AUTH PLAIN " + plainCredentials());
    else if (m_offered.authLogin)
        send(SmtpStage::AuthLogin, "AUTH LOGIN");
    else
        failForNow(u"the relay offers neither AUTH PLAIN nor AUTH LOGIN"_s);
}

QByteArray SmtpSession::plainCredentials() const
{
    return ('\0' + m_settings.user.toUtf8() + '\0' + m_settings.password.toUtf8()).toBase64();
}

void SmtpSession::sendSender()
{
    if (m_mail.recipient.isEmpty()) // only the way to the relay is tried
        return finish({DeliveryOutcome::Accepted, {}});
    m_stage = SmtpStage::Sender;
    const QByteArray size = QByteArray::number(m_mail.content.size());
    if (m_mail.needsUtf8 && !(m_offered.smtpUtf8 && m_offered.eightBitMime))
        fail(
            DeliveryOutcome::FailedForGood,
            u"the address has letters before the @ that the relay can't send (no SMTPUTF8)"_s);
    else if (m_offered.size > 0 && m_mail.content.size() > m_offered.size)
        fail(
            DeliveryOutcome::FailedForGood,
            u"the mail has %1 bytes, the relay takes %2"_s.arg(m_mail.content.size()).arg(m_offered.size));
    else
        send(
            SmtpStage::Sender, "MAIL FROM:<" + m_mail.sender + '>' +
                                   (m_offered.size > 0 ? " SIZE=" + size : QByteArray()) +
                                   (m_mail.needsUtf8 ? " BODY=8BITMIME SMTPUTF8" : ""));
}

void SmtpSession::sendContent()
{
    wait(SmtpStage::DataEnd, m_settings.timeouts.dataBlock);
    m_socket.write(dotStuffed(m_mail.content) + ".\r\n");
}

void SmtpSession::send(SmtpStage stage, const QByteArray &line)
{
    wait(stage, stage == SmtpStage::DataStart ? m_settings.timeouts.dataStart : m_settings.timeouts.command);
    m_socket.write(line + "\r\n");
}

void SmtpSession::wait(SmtpStage stage, std::chrono::milliseconds timeout)
{
    m_stage = stage;
    m_timer.start(timeout);
}

void SmtpSession::fail(DeliveryOutcome outcome, const QString &what)
{
    finish({outcome, u"%1: %2"_s.arg(nameOf(m_stage), what)});
}

void SmtpSession::failForNow(const QString &what) { fail(DeliveryOutcome::FailedForNow, what); }

void SmtpSession::broke(const QString &what)
{
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    const QString reason =
        m_dotSent ? what + u"; it is not known whether the relay has taken the mail"_s : what;
    m_done({DeliveryOutcome::FailedForNow, u"%1: %2"_s.arg(nameOf(m_stage), reason)});
}

void SmtpSession::finish(const DeliveryResult &result)
{
    wait(SmtpStage::Finished, m_settings.timeouts.farewell);
    m_socket.write("QUIT\r\n");
    m_done(result);
}

void SmtpSession::end()
{
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
    deleteLater();
}

QByteArray SmtpSession::ownName() const
{
    static const QRegularExpression domain(u"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    const QString name = QHostInfo::localHostName();
    if (domain.match(name).hasMatch())
        return name.toLatin1();
    bool isIpv4 = false;
    const QHostAddress address = m_socket.localAddress();
    const QHostAddress ipv4(address.toIPv4Address(&isIpv4));
    return isIpv4 ? '[' + ipv4.toString().toLatin1() + ']'
                  : "[IPv6:" + address.toString().section(u'%', 0, 0).toLatin1() + ']';
}

} // namespace schalter::mail
