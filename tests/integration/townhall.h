// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cable.h"
#include "core/drafts.h"
#include "core/inboxmodel.h"
#include "core/openticket.h"
#include "gateway/gateway.h"
#include "net/websocketconnection.h"
#include "services/passwordhasher.h"
#include "services/postapplicantmessage.h"
#include "world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace schalter::test {

// A password is its own hash.
class PlainHasher : public services::PasswordHasher
{
public:
    QString hash(const QString &password) const override { return password; }
    bool verify(const QString &hash, const QString &password) const override
    {
        return !hash.isEmpty() && hash == password;
    }
};

// Govikon's server with a real database and gateway, at the end of a cable.
class TownHall
{
public:
    TownHall()
    {
        world.addTournamentForm(sport);
        world.addHallForm(sport);
        start();
    }

    void start()
    {
        gateway = std::make_unique<gateway::Gateway>(
            world.storage(), world.office, hasher, world.lobby, world.files());
        if (gateway->listen(QHostAddress::LocalHost, 0) != gateway::Gateway::Listening::Ok)
            qFatal("the gateway does not listen");
        cable.serverPort = gateway->port();
    }
    void stop()
    {
        gateway.reset();
        cable.pull();
    }
    void restart()
    {
        stop();
        world.restart();
        start();
    }

    domain::Sequence applicantWrites(domain::TicketId ticket, const QString &text)
    {
        world.now.advance(std::chrono::minutes(1));
        return *world.write<domain::Sequence>([&](services::Repositories &repositories) {
            return services::PostApplicantMessage(world.office)(repositories, {ticket, text, {}});
        });
    }
    QStringList textsOf(domain::TicketId ticket, domain::EventKind kind)
    {
        QStringList texts;
        for (const domain::Event &event : world.reader().events().ofTicket(ticket, kind))
            texts.append(event.text);
        return texts;
    }

    World world;
    domain::Category sport = world.addCategory(QStringLiteral("GT"), QStringLiteral("Sport"));
    domain::User maria = world.addUser(
        QStringLiteral("maria"), QStringLiteral("Maria Keller"), QStringLiteral("maria@govikon.example"),
        {sport}, domain::Role::Caseworker, QStringLiteral("pw"));
    domain::User peter = world.addUser(
        QStringLiteral("peter"), QStringLiteral("Peter Frei"), QStringLiteral("peter@govikon.example"),
        {sport}, domain::Role::Caseworker, QStringLiteral("pw"));
    PlainHasher hasher;
    std::unique_ptr<gateway::Gateway> gateway;
    Cable cable;
};

inline client::Patience quick()
{
    client::Patience patience;
    patience.firstPause = std::chrono::milliseconds(10);
    patience.longestPause = std::chrono::milliseconds(20);
    return patience;
}

// A caseworker's program without its windows.
class Desk
{
public:
    explicit Desk(TownHall &hall, const QString &storeFile = QStringLiteral(":memory:"))
        : outbox(session, storeFile)
        , m_hall(hall)
    {
        QObject::connect(
            &session, &client::Session::welcomed, &session, [this](const QString &given) { token = given; });
    }
    void connectTo(const QString &resumeToken = {})
    {
        session.connectTo(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_hall.cable.port())), resumeToken);
    }
    void logIn(const domain::User &user)
    {
        connectTo();
        session.logIn(user.login, QStringLiteral("pw"));
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return session.isOnline() && !inbox.isLoading(); });
    }
    std::unique_ptr<client::OpenTicket> open(domain::TicketId id)
    {
        auto opened = std::make_unique<client::OpenTicket>(session, outbox, id);
        if (!QTest::qWaitFor([&] { return opened->isLoaded(); }))
            qFatal("the ticket does not open");
        return opened;
    }

    QString token;
    client::WebSocketConnection connection;
    client::Session session{connection, quick()};
    client::Outbox outbox;
    client::InboxModel inbox{session};

private:
    QAbstractItemModelTester m_tester{&inbox, QAbstractItemModelTester::FailureReportingMode::QtTest};
    TownHall &m_hall;
};

inline QStringList textsOf(const client::TimelineModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QString text = model.index(row).data(client::TimelineModel::TextRole).toString();
            !text.isEmpty())
            texts.append(text);
    return texts;
}

} // namespace schalter::test
