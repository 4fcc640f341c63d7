// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/session.h"

#include "gateway/clientaddress.h"
#include "gateway/feed.h"
#include "gateway/handlerregistry.h"
#include "gateway/reasons.h"
#include "gateway/settings.h"
#include "services/login.h"
#include "services/storage.h"
#include "services/storageerror.h"

#include <QLoggingCategory>
#include <QSslSocket>
#include <QWebSocket>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::gateway {

Q_LOGGING_CATEGORY(lcSession, "schalter.gateway.session")

namespace {

bool haveSameRights(const User &a, const User &b)
{
    const auto sorted = [](QList<CategoryId> categories) {
        std::sort(categories.begin(), categories.end());
        return categories;
    };
    return a.id == b.id && a.role == b.role && sorted(a.categories) == sorted(b.categories);
}

} // namespace

Session::Session(
    std::unique_ptr<QWebSocket> socket, QTcpSocket *transport, const Context &context,
    const HandlerRegistry &handlers, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_transport(transport)
    , m_context(context)
    , m_handlers(handlers)
{
    m_socket->setParent(nullptr);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Session::onText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { malformed(0, u"binary"_s); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_wasHeard = true; });
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &Session::onBytesWritten);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Session::ended);
    if (m_transport)
        connect(m_transport, &QTcpSocket::readyRead, this, &Session::onReceived);
    connect(&m_timer, &QTimer::timeout, this, &Session::onTimer);
    setPhase(Phase::Connected);
}

Session::~Session() { m_socket->disconnect(this); }

QHostAddress Session::address() const { return clientAddress(*m_socket, m_context.settings.trustedProxies); }

void Session::setPhase(Phase phase)
{
    const bool isNewDeadline = phase == Phase::Connected || m_phase == Phase::LoggedIn;
    m_phase = phase;
    m_user = {};
    m_token.clear();
    m_subscription.reset();
    setLongestMessage(m_context.settings.maxMessageBytesOfStranger);
    if (isNewDeadline)
        m_timer.start(m_context.settings.loginTimeout);
}

void Session::logIn(const User &user, const QString &token)
{
    m_phase = Phase::LoggedIn;
    m_user = user;
    m_token = token;
    setLongestMessage(m_context.settings.maxMessageBytes);
    m_wasHeard = true;
    m_timer.start(m_context.settings.pingInterval);
}

void Session::end(const QString &reason)
{
    if (m_phase == Phase::Closing)
        return;
    m_phase = Phase::Closing;
    m_subscription.reset();
    m_timer.start(m_context.settings.closeTimeout);
    m_socket->close(
        reason == reasons::serverStops ? QWebSocketProtocol::CloseCodeGoingAway
                                       : QWebSocketProtocol::CloseCodePolicyViolated,
        reason);
}

bool Session::stillHolds(const std::optional<User> &fresh)
{
    if (!fresh || !fresh->active)
        end(reasons::sessionOver);
    else if (!haveSameRights(*fresh, m_user))
        end(reasons::rightsChanged);
    return m_phase == Phase::LoggedIn;
}

void Session::refuse(qint64 id, const Error &error)
{
    reply(id, protocol::Failure{error.code, error.detail});
}

void Session::send(const QString &frame)
{
    if (m_phase == Phase::Closing)
        return;
    if (unsent() > m_context.settings.maxSendBuffer)
        return drop("it does not read what it is sent");
    m_socket->sendTextMessage(frame);
    m_socket->flush();
    m_unread = unsent();
}

bool Session::hasRoom() const { return unsent() < m_context.settings.roomForEvents; }

// A frame is taken only when all of it is there: so the transport must hold one.
void Session::setLongestMessage(int bytes)
{
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(bytes));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(bytes));
    if (m_transport)
        m_transport->setReadBufferSize(2LL * bytes);
}

// Pings are answered by the WebSocket itself, whether the answers are read or not: what is unsent beyond our
// own messages, of which one may be large.
void Session::onReceived()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_unread = std::min(m_unread, unsent());
    if (unsent() - m_unread > m_context.settings.maxSendBuffer)
        drop("it does not read what it asks for");
}

void Session::onText(const QString &text)
{
    if (m_phase == Phase::Closing)
        return;
    m_wasHeard = true;
    const auto request = protocol::envelopeFrom(text);
    if (!request || request->id <= 0)
        return malformed(0, u"envelope"_s);
    if (m_unanswered >= m_context.settings.maxUnanswered)
        return send(protocol::encode(protocol::Failure{ErrorCode::TooOften, {}}, request->id));
    ++m_unanswered;
    take(*request);
}

void Session::onBytesWritten()
{
    if (!m_subscription || !m_subscription->waitsForRoom || !hasRoom())
        return;
    m_subscription->waitsForRoom = false;
    m_context.feed.wake();
}

void Session::onTimer()
{
    if (m_phase == Phase::Closing)
        return m_socket->abort();
    if (m_phase != Phase::LoggedIn)
        return end(reasons::noLogin);
    if (!m_wasHeard)
        return drop("it does not answer");
    m_wasHeard = false;
    m_socket->ping();
    try {
        checkPerson();
    } catch (const std::exception &error) {
        qCWarning(lcSession, "cannot check a session: %s", error.what());
    }
}

void Session::take(const protocol::Envelope &request)
{
    const Handler *handler = m_handlers.find(request.type);
    if (!handler)
        return refuse(request.id, {ErrorCode::Invalid, u"type"_s});
    if (!isItsTurn(*handler, request.id))
        return;
    try {
        if (m_phase == Phase::LoggedIn)
            checkPerson();
        if (m_phase != Phase::Closing)
            hand(*handler, request);
    } catch (const services::StorageError &error) {
        qCWarning(lcSession, "%s failed: %s", qPrintable(request.type), error.what());
        refuse(request.id, {ErrorCode::Unavailable, {}});
    } catch (const std::exception &error) {
        qCCritical(lcSession, "%s failed: %s", qPrintable(request.type), error.what());
        refuse(request.id, {ErrorCode::Internal, {}});
    }
}

void Session::hand(const Handler &handler, const protocol::Envelope &request)
{
    if (handler.handle(*this, request))
        return;
    --m_unanswered;
    malformed(request.id, u"body"_s);
}

bool Session::isItsTurn(const Handler &handler, qint64 id)
{
    if (handler.phase() == m_phase)
        return true;
    if (m_phase == Phase::Connected)
        refuse(id, {ErrorCode::Invalid, u"hello"_s});
    else if (handler.phase() == Phase::LoggedIn)
        refuse(id, {ErrorCode::LoginRequired, {}});
    else
        refuse(id, {ErrorCode::Invalid, u"type"_s});
    return false;
}

void Session::checkPerson()
{
    stillHolds(services::OpenSession(m_context.office).userOf(m_context.storage.reader(), m_token));
}

void Session::malformed(qint64 id, const QString &detail)
{
    send(protocol::encode(protocol::Failure{ErrorCode::Invalid, detail}, id));
    if (++m_malformed >= m_context.settings.maxMalformed)
        end(reasons::malformed);
}

void Session::drop(const char *why)
{
    qCInfo(lcSession, "drops the client at %s: %s", qPrintable(m_socket->peerAddress().toString()), why);
    m_phase = Phase::Closing;
    m_subscription.reset();
    m_socket->abort();
}

qint64 Session::unsent() const
{
    const auto *tls =
        qobject_cast<QSslSocket *>(m_transport); // keeps what is encrypted in a buffer of its own
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

} // namespace schalter::gateway
