// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gateway.h"

#include "gateway/clientaddress.h"
#include "gateway/reasons.h"
#include "services/lobby.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

using namespace Qt::StringLiterals;

namespace schalter::gateway {

namespace {

QSslKey readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

} // namespace

Gateway::Gateway(
    services::Storage &storage, const services::Office &office, const services::PasswordHasher &hasher,
    services::Lobby &lobby, services::FileStore &files, Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_passwords(hasher, m_settings.passwordThreads, m_settings.maxPasswordChecks)
    , m_throttle(m_settings.freeLoginsPerName, m_settings.freeLoginsPerAddress, m_settings.maxLoginDelay)
    , m_feed(storage, office, m_sessions, m_settings)
    , m_presence(lobby.presence)
    , m_chats(storage, lobby.chats, m_sessions)
    , m_uploads(storage, office, files, m_settings)
    , m_reminders(storage, office, m_sessions, m_settings.reminderInterval)
    , m_context{storage, office,     m_settings, m_passwords, m_throttle, m_sessions, m_feed,
                lobby,   m_presence, m_chats,    files,       m_uploads,  m_aside}
    , m_handlers(m_context)
    , m_webSockets(
          u"schalter"_s, m_settings.tlsCertificate.isEmpty() ? QWebSocketServer::NonSecureMode
                                                             : QWebSocketServer::SecureMode)
{
    m_webSockets.setMaxPendingConnections(m_settings.maxUnauthenticated);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Gateway::takeClients);
    // A page in a caseworker's browser must not be able to speak for it.
    connect(
        &m_webSockets, &QWebSocketServer::originAuthenticationRequired, this,
        [this](QWebSocketCorsAuthenticator *request) {
            request->setAllowed(
                request->origin().isEmpty() || m_settings.origins.contains(request->origin()));
        });
}

Gateway::~Gateway()
{
    m_webSockets.disconnect(this);
    for (Session *session : QList(m_sessions.all()))
        delete session;
}

Gateway::Listening Gateway::listen(const QHostAddress &address, quint16 port)
{
    if (const auto made = makeListener(); made != Listening::Ok)
        return made;
    connect(
        m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &Gateway::takeConnections,
        Qt::QueuedConnection);
    if (m_listener->listen(address, port))
        return Listening::Ok;
    m_error = m_listener->errorString();
    return m_listener->serverError() == QAbstractSocket::AddressInUseError ? Listening::AddressInUse
                                                                           : Listening::Failed;
}

quint16 Gateway::port() const { return m_listener ? m_listener->serverPort() : 0; }

void Gateway::close()
{
    if (m_listener)
        m_listener->close();
    for (Session *session : QList(m_sessions.all()))
        session->end(reasons::serverStops);
}

void Gateway::attachmentChanged(qint64 attachmentId) { m_feed.attachmentChanged({attachmentId}); }

Gateway::Listening Gateway::makeListener()
{
    if (m_settings.tlsCertificate.isEmpty()) {
        m_listener = std::make_unique<QTcpServer>();
        return Listening::Ok;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_settings.tlsCertificate));
    configuration.setPrivateKey(readKey(m_settings.tlsKey));
    if (configuration.localCertificateChain().isEmpty() || configuration.privateKey().isNull()) {
        m_error = u"%1 and %2 are not a certificate and its key"_s.arg(
            m_settings.tlsCertificate, m_settings.tlsKey);
        return Listening::BadCertificate;
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    server->setHandshakeTimeout(static_cast<int>(m_settings.handshakeTimeout.count()));
    m_listener = std::move(server);
    return Listening::Ok;
}

void Gateway::takeConnections()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater); // until it is taken over
        if (unauthenticated() >= m_settings.maxUnauthenticated) {
            socket->abort();
            continue;
        }
        m_handshakes.append(socket);
        QTimer::singleShot(m_settings.handshakeTimeout, socket, [this, socket] {
            if (m_handshakes.contains(socket))
                socket->abort();
        });
        socket->setReadBufferSize(2LL * m_settings.maxMessageBytesOfStranger);
        m_webSockets.handleConnection(socket);
    }
}

void Gateway::takeClients()
{
    while (QWebSocket *socket = m_webSockets.nextPendingConnection()) {
        auto *session = new Session(
            std::unique_ptr<QWebSocket>(socket), takeTransport(*socket), m_context, m_handlers, this);
        m_sessions.add(session);
        m_presence.watch(*session);
        m_chats.watch(*session);
        connect(session, &Session::ended, this, [this, session] {
            m_sessions.remove(session);
            session->deleteLater();
        });
        if (isCrowding(*session))
            session->drop("too many from there have not logged in");
    }
}

// A QWebSocket does not tell what it stands on.
QTcpSocket *Gateway::takeTransport(const QWebSocket &socket)
{
    const auto found = std::find_if(m_handshakes.begin(), m_handshakes.end(), [&](const auto &candidate) {
        return candidate && candidate->peerPort() == socket.peerPort() &&
               candidate->peerAddress() == socket.peerAddress();
    });
    if (found == m_handshakes.end())
        return nullptr;
    QTcpSocket *transport = *found;
    m_handshakes.erase(found);
    // It belongs to the QWebSocket now, which frees it.
    disconnect(transport, &QTcpSocket::disconnected, transport, &QObject::deleteLater);
    return transport;
}

// Only after the handshake it is known whom a proxy speaks for.
bool Gateway::isCrowding(const Session &session) const
{
    const QHostAddress group = addressGroup(session.address());
    if (isTrusted(group, m_settings.trustedProxies))
        return false;
    const auto &all = m_sessions.all();
    const auto same = std::count_if(all.begin(), all.end(), [&group](const Session *other) {
        return other->phase() != Session::Phase::LoggedIn && addressGroup(other->address()) == group;
    });
    return same > m_settings.maxUnauthenticatedOfAddress;
}

int Gateway::unauthenticated()
{
    m_handshakes.removeIf([](const QPointer<QTcpSocket> &socket) { return !socket; });
    const auto sessions = m_sessions.all().size() - m_sessions.loggedIn();
    return static_cast<int>(sessions + m_handshakes.size());
}

} // namespace schalter::gateway
