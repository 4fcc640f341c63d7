// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "gateway/context.h"
#include "protocol/envelope.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <memory>

class QWebSocket;

namespace schalter::gateway {

class Handler;
class HandlerRegistry;

// One client's connection: hands its requests to their handlers, sends the answers, and knows who it is and
// what it was told. It is closed when its person's rights change or end.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Connected, Greeted, LoggingIn, LoggedIn, Closing };

    // How far the client is in the log; it is told of what follows.
    struct Subscription
    {
        domain::Sequence told = 0; // everything up to here was looked at for it
        domain::Sequence sent = 0; // and this is the last number that it was given
        bool waitsForRoom = false;
    };

    // transport: what the socket stands on, to see how much of it is still unsent.
    Session(
        std::unique_ptr<QWebSocket> socket, QTcpSocket *transport, const Context &context,
        const HandlerRegistry &handlers, QObject *parent = nullptr);
    ~Session() override;

    Phase phase() const { return m_phase; }
    const domain::User &user() const { return m_user; } // as the storage has it and the client knows it
    const QString &token() const { return m_token; }
    QHostAddress address() const; // the client's own, also behind a trusted proxy

    void setPhase(Phase phase); // before and between logins
    void logIn(const domain::User &user, const QString &token);
    // Says goodbye with one of the documented reasons; what follows on this connection is ignored.
    void end(const QString &reason);
    void drop(const char *why); // without a word
    // False: that is not the user that the client knows; the session was ended.
    bool stillHolds(const std::optional<domain::User> &fresh);
    void checkPerson(); // ends the session if her rights have changed or ended

    template<class Message>
    void reply(qint64 id, const Message &message)
    {
        --m_unanswered;
        send(protocol::encode(message, id));
    }
    void refuse(qint64 id, const domain::Error &error);
    void send(const QString &frame); // drops a client that does not read

    std::optional<Subscription> &subscription() { return m_subscription; }
    bool hasRoom() const; // for further events

Q_SIGNALS:
    void ended(); // the connection is gone

private:
    void setLongestMessage(int bytes);
    void onReceived();
    void onText(const QString &text);
    void onBytesWritten();
    void onTimer();
    void take(const protocol::Envelope &request);
    void hand(const Handler &handler, const protocol::Envelope &request);
    bool isItsTurn(const Handler &handler, qint64 id);
    void malformed(qint64 id, const QString &detail);
    qint64 unsent() const;

    std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_transport;
    const Context &m_context;
    const HandlerRegistry &m_handlers;
    QTimer m_timer; // until the login: its deadline; then: pings; when closing: the end of patience
    Phase m_phase = Phase::Connected;
    domain::User m_user;
    QString m_token;
    std::optional<Subscription> m_subscription;
    qint64 m_unread = 0; // of what was sent: at most so much
    int m_unanswered = 0;
    int m_malformed = 0;
    bool m_wasHeard = true; // since the last ping
};

} // namespace schalter::gateway
