// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ticketcache.h"
#include "townhall.h"

namespace schalter::test {

// A caseworker's program without its windows, as it is started from what it has kept on the disk: on a line
// of its own, with a clock that a test can turn (the computer slept).
class Program
{
    std::chrono::milliseconds m_slept{0}; // first: the session asks for the time when it is made
    TownHall &m_hall;

public:
    Program(TownHall &hall, const domain::User &user, const QString &store, const QString &resumeToken = {})
        : m_hall(hall)
        , token(resumeToken)
        , cache(store + QStringLiteral(".tickets"), user.id)
        , session(connection, patience(), nullptr)
        , outbox(begin(), store)
    {
        QObject::connect(
            &session, &client::Session::welcomed, &session, [this](const QString &given) { token = given; });
        QObject::connect(
            &session, &client::Session::eventsArrived, &session, [this](const protocol::Events &events) {
                for (const domain::Event &event : events.events)
                    arrived.append(event.sequence);
            });
        plugIn();
    }
    ~Program() { session.workWith(nullptr, {}); }
    Q_DISABLE_COPY_MOVE(Program)

    void plugIn() { cable.serverPort = m_hall.cable.serverPort; } // wherever the server is by now
    void unplug()
    {
        cable.serverPort = 1; // nobody listens there
        cable.pull();
    }
    QUrl server() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(cable.port())); }
    void connectTo() { session.connectTo(server(), token); }
    void logIn(const domain::User &user)
    {
        session.connectTo(server());
        session.logIn(user.login, QStringLiteral("pw"));
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return session.isOnline() && !inbox.isLoading(); }, 20000);
    }
    bool isOffline()
    {
        return QTest::qWaitFor([this] { return !session.isOnline() && !inbox.isLoading(); });
    }
    std::unique_ptr<client::OpenTicket> open(domain::TicketId id)
    {
        auto opened = std::make_unique<client::OpenTicket>(session, outbox, id);
        (void)QTest::qWaitFor([&] { return opened->isLoaded() || !opened->errorText().isEmpty(); });
        return opened;
    }
    void sleep(std::chrono::hours hours) { m_slept += hours; }

    QString token;
    QList<domain::Sequence> arrived;
    Cable cable;
    client::WebSocketConnection connection;
    client::TicketCache cache;
    client::Session session;
    client::Outbox outbox;
    client::InboxModel inbox{session};

private:
    client::Patience patience()
    {
        client::Patience patience = quick();
        patience.look = std::chrono::milliseconds(20);
        patience.now = [this] { return QDateTime::currentDateTimeUtc().addMSecs(m_slept.count()); };
        return patience;
    }
    // What was kept is known before anything else is made.
    client::Session &begin()
    {
        session.workWith(&cache, server());
        return session;
    }
};

} // namespace schalter::test
