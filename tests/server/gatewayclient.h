// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "protocol/messages.h"

#include <QTest>
#include <QWebSocket>

namespace schalter::test {

// A caseworker's client as the tests play it: asks and waits for the answer; keeps what it was told.
class GatewayClient : public QObject
{
public:
    explicit GatewayClient(const QString &origin = {})
        : m_socket(origin)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            m_received.append(protocol::envelopeFrom(text).value());
        });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
    }
    void open(quint16 port) { m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port))); }

    QWebSocket &socket() { return m_socket; }
    bool isOpen()
    {
        return waitFor([this] { return m_socket.isValid(); });
    }
    bool isClosed()
    {
        return waitFor([this] { return m_isClosed; });
    }
    bool isStillOpen() const { return !m_isClosed && m_socket.isValid(); }
    QString closeReason() const { return m_socket.closeReason(); }

    template<class Request>
    qint64 send(const Request &request)
    {
        m_socket.sendTextMessage(protocol::encode(request, ++m_lastId));
        return m_lastId;
    }
    template<class Request>
    domain::Result<typename Request::Reply> ask(const Request &request)
    {
        return answerTo<typename Request::Reply>(send(request));
    }
    template<class Reply>
    domain::Result<Reply> answerTo(qint64 id)
    {
        const auto envelope = take([id](const protocol::Envelope &e) { return e.id == id; });
        if (!envelope)
            return domain::Error{domain::ErrorCode::Internal, QStringLiteral("no answer")};
        if (const auto failure = protocol::decode<protocol::Failure>(*envelope))
            return domain::Error{failure->code, failure->detail};
        return protocol::decode<Reply>(*envelope).value();
    }
    // The next one that the server tells by itself.
    template<class Push>
    std::optional<Push> told()
    {
        const auto envelope = take(
            [](const protocol::Envelope &e) { return e.id == 0 && e.type == QLatin1StringView(Push::type); });
        return envelope ? protocol::decode<Push>(*envelope) : std::nullopt;
    }
    qsizetype unheard() const { return m_received.size(); }
    // Everything that was sent before is answered by now.
    bool isQuiet() { return unheardAfterRoundTrip() == 0; }

    bool greet() { return isOpen() && bool(ask(protocol::Hello())); }
    domain::Result<protocol::Welcome> logIn(const QString &login, const QString &password)
    {
        if (!greet())
            return domain::ErrorCode::Internal;
        return ask(protocol::Login{login, password, QStringLiteral("test")});
    }

private:
    template<class Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }
    qsizetype unheardAfterRoundTrip()
    {
        (void)ask(protocol::ListTickets());
        return m_received.size();
    }
    template<class Condition>
    std::optional<protocol::Envelope> take(Condition condition)
    {
        const auto find = [&] { return std::find_if(m_received.begin(), m_received.end(), condition); };
        if (!waitFor([&] { return find() != m_received.end() || m_isClosed; }) || find() == m_received.end())
            return std::nullopt;
        const auto envelope = *find();
        m_received.erase(find());
        return envelope;
    }

    QWebSocket m_socket;
    QList<protocol::Envelope> m_received;
    qint64 m_lastId = 0;
    bool m_isClosed = false;
};

} // namespace schalter::test
