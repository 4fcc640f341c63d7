// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocketconnection.h"

#include <QHostAddress>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {

bool isThisComputer(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

} // namespace

WebSocketConnection::WebSocketConnection(QObject *parent)
    : WebSocketConnection(Settings(), parent)
{
}

WebSocketConnection::WebSocketConnection(const Settings &settings, QObject *parent)
    : Connection(parent)
    , m_settings(settings)
{
    m_tick.setInterval(settings.pingInterval);
    connect(&m_tick, &QTimer::timeout, this, &WebSocketConnection::onTick);
}

WebSocketConnection::~WebSocketConnection() { close(); }

void WebSocketConnection::open(const QUrl &server)
{
    close();
    m_server = server;
    m_tlsProblem.clear();
    makeSocket();
    const QString problem = whyNotTo(server);
    if (problem.isEmpty())
        m_socket->open(server);
    else // not from inside open(), which nobody expects
        later([this, problem] { fail(problem); });
}

// Not if another line was opened meanwhile: what is told of the old one must not end the new one.
void WebSocketConnection::later(std::function<void()> tell)
{
    QTimer::singleShot(0, m_socket, [this, socket = m_socket, tell = std::move(tell)] {
        if (m_socket == socket)
            tell();
    });
}

void WebSocketConnection::close()
{
    m_tick.stop();
    if (!m_socket)
        return;
    // It takes a moment to say goodbye by itself; what was sent goes out before.
    QWebSocket *old = std::exchange(m_socket, nullptr);
    old->disconnect(this);
    connect(old, &QWebSocket::disconnected, old, &QObject::deleteLater);
    QTimer::singleShot(3s, old, &QObject::deleteLater);
    old->close();
}

void WebSocketConnection::send(const QString &frame)
{
    if (!m_socket)
        return;
    m_socket->sendTextMessage(frame);
    m_socket->flush();
}

QString WebSocketConnection::whyNotTo(const QUrl &server) const
{
    if (server.host().isEmpty() || (server.scheme() != "ws"_L1 && server.scheme() != "wss"_L1))
        return tr("“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync")
            .arg(server.toDisplayString());
    if (server.scheme() == "wss"_L1 || isThisComputer(server.host()) || m_settings.allowUnencrypted)
        return {};
    return tr("The address %1 is not encrypted. Please use one that begins with wss://.")
        .arg(server.toDisplayString());
}

void WebSocketConnection::makeSocket()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(m_settings.maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(m_settings.maxMessageBytes);
    if (isThisComputer(m_server.host()))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    const auto heard = [this] { m_heard.start(); };
    connect(m_socket, &QWebSocket::connected, this, &WebSocketConnection::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketConnection::onDisconnected);
    connect(
        m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        &WebSocketConnection::onError);
    connect(m_socket, &QWebSocket::sslErrors, this, &WebSocketConnection::onSslErrors);
    connect(m_socket, &QWebSocket::pong, this, heard);
    connect(m_socket, &QWebSocket::textFrameReceived, this, heard);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &Connection::received);
}

void WebSocketConnection::onConnected()
{
    m_heard.start();
    m_tick.start();
    Q_EMIT opened();
}

void WebSocketConnection::onTick()
{
    if (m_heard.hasExpired(m_settings.patience.count()))
        fail(tr("The server does not answer."));
    else
        m_socket->ping();
}

void WebSocketConnection::onSslErrors(const QList<QSslError> &errors)
{
    const QString why = errors.isEmpty() ? QString() : whyNotTrusted(errors.first());
    m_tlsProblem = tr("%1 Nothing was sent. Please tell your IT.").arg(why);
}

QString WebSocketConnection::whyNotTrusted(const QSslError &error) const
{
    const QSslCertificate certificate = error.certificate();
    const QString host = m_server.host();
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return tr("The certificate at %1 belongs to another name (%2): the address may be wrong, or somebody "
                  "stands "
                  "in between.")
            .arg(host, certificate.subjectInfo(QSslCertificate::CommonName).value(0));
    case QSslError::CertificateExpired:
        return tr("The certificate of %1 ended on %2.")
            .arg(host, QLocale().toString(certificate.expiryDate().date(), QLocale::LongFormat));
    case QSslError::CertificateNotYetValid:
        return tr("The certificate of %1 is valid from %2 on only: is this computer's clock right?")
            .arg(host, QLocale().toString(certificate.effectiveDate().date(), QLocale::LongFormat));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("This computer does not know who issued the certificate of %1 (%2).")
            .arg(host, certificate.issuerDisplayName());
    default:
        return tr("The certificate of %1 is not trusted (%2).").arg(host, error.errorString());
    }
}

void WebSocketConnection::onError(QAbstractSocket::SocketError error)
{
    fail(m_tlsProblem.isEmpty() ? reasonOf(error) : m_tlsProblem);
}

// The reasons that the server gives are words for programs.
void WebSocketConnection::onDisconnected()
{
    const bool wasOpen = m_tick.isActive();
    const QString said = m_socket->closeReason();
    if (!m_tlsProblem.isEmpty())
        fail(m_tlsProblem);
    else if (!wasOpen) // the error that says why follows
        later([this] { onError(QAbstractSocket::RemoteHostClosedError); });
    else if (said == "server-stops"_L1)
        fail(tr("The server is being stopped or restarted."));
    else if (said == "rights-changed"_L1)
        fail(tr("Your rights were changed."));
    else if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        fail(tr("The server said more than this program accepts."));
    else
        fail(tr("The server ended the connection."));
}

QString WebSocketConnection::reasonOf(QAbstractSocket::SocketError error) const
{
    const QString host = m_server.host();
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return tr("Nothing answers at %1: the server is not running, or the address is wrong.")
            .arg(m_server.authority());
    case QAbstractSocket::HostNotFoundError:
        return tr("The computer “%1” was not found. Please check the address and the network.").arg(host);
    case QAbstractSocket::RemoteHostClosedError:
        return tr("The server ended the connection.");
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return tr("The network does not reach the server.");
    case QAbstractSocket::SslHandshakeFailedError:
        return tr("A protected connection to %1 could not be made (%2).").arg(host, m_socket->errorString());
    default:
        return tr("The connection failed (%1).").arg(m_socket->errorString());
    }
}

void WebSocketConnection::fail(const QString &reason)
{
    if (!m_socket)
        return;
    m_tick.stop();
    QWebSocket *old = std::exchange(m_socket, nullptr);
    old->disconnect(this);
    old->deleteLater(); // it may be what has just called
    Q_EMIT closed(reason);
}

} // namespace schalter::client
