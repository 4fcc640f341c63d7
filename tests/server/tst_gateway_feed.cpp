// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"

#include <QSignalBlocker>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

// Reads what is told until it is told up to that number.
QList<Event> eventsUpTo(GatewayClient &client, Sequence upTo)
{
    QList<Event> events;
    while (true) {
        const auto told = client.told<protocol::Events>();
        if (!told)
            return events;
        events += told->events;
        if (told->upTo >= upTo)
            return events;
    }
}

QList<Sequence> numbersOf(const QList<Event> &events)
{
    QList<Sequence> numbers;
    for (const Event &event : events)
        numbers.append(event.sequence);
    return numbers;
}

QList<Sequence> range(Sequence from, Sequence to)
{
    QList<Sequence> numbers;
    for (Sequence i = from; i <= to; ++i)
        numbers.append(i);
    return numbers;
}

} // namespace

class GatewayFeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappensIsToldWithTheRowAndTheBadge()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto maria = desk.listener(desk.maria, desk.last());
        const Sequence message = desk.applicantWrites(id, u"Wir sind 15"_s);
        const auto told = maria->told<protocol::Events>();
        QVERIFY(told);
        QCOMPARE(told->events.size(), 1);
        QCOMPARE(told->events.first().sequence, message);
        QCOMPARE(told->events.first().text, u"Wir sind 15"_s);
        QCOMPARE(told->rows.size(), 1);
        QCOMPARE(told->rows.first().unread, 1);
        QCOMPARE(told->rows.first().preview, u"Wir sind 15"_s);
        QCOMPARE(told->unreadTotal, 1);
        QCOMPARE(told->upTo, message);
    }

    void nobodyIsToldBeforeSheSubscribes()
    {
        GatewayDesk desk;
        auto maria = desk.client(desk.maria);
        desk.world.submitTournament();
        QVERIFY(maria->isQuiet());
    }

    void aStrangerIsNotTold()
    {
        GatewayDesk desk;
        auto maria = desk.listener(desk.maria, 0);
        auto otto = desk.listener(desk.otto, 0);
        const TicketId id = desk.world.submitTournament().id;
        QVERIFY(maria->told<protocol::Events>());
        QVERIFY(maria->ask(protocol::AddNote{id, u"1"_s, u"geheim"_s}));
        QVERIFY(maria->told<protocol::Events>());
        QVERIFY(otto->isQuiet());
    }

    void oneOwnOperationIsToldToo()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto maria = desk.listener(desk.maria, desk.last());
        auto rita = desk.listener(desk.rita, desk.last());
        const auto done = maria->ask(protocol::AcceptTicket{id, u"1"_s});
        QCOMPARE(maria->told<protocol::Events>()->events.last().sequence, done->sequence);
        QCOMPARE(rita->told<protocol::Events>()->events.last().actor.name, desk.maria.name);
    }

    void overADroppedLineNothingIsMissedOrDoubled()
    {
        gateway::Settings settings;
        settings.eventsPerPush = 3; // several frames
        GatewayDesk desk(settings);
        const TicketId id = desk.world.submitTournament().id;
        auto client = desk.listener(desk.maria, 0);
        for (int i = 0; i < 10; ++i)
            desk.applicantWrites(id, u"Nachricht %1"_s.arg(i));
        QList<Event> heard = client->told<protocol::Events>()->events; // and then the line breaks
        const Sequence known = heard.last().sequence;
        client->socket().abort();
        for (int i = 10; i < 20; ++i)
            desk.applicantWrites(id, u"Nachricht %1"_s.arg(i));

        auto again = desk.listener(desk.maria, known);
        heard += eventsUpTo(*again, desk.last());
        QCOMPARE(numbersOf(heard), range(1, desk.last()));
        QVERIFY(again->isQuiet());
    }

    void whatIsCommittedWhileSubscribingIsToldOnce()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        const Sequence known = desk.last();
        auto client = desk.client(desk.maria);
        const qint64 request = client->send(protocol::Subscribe{known});
        // The writer thread commits while the request is under way and while it is answered.
        for (int i = 0; i < 30; ++i)
            desk.applicantWrites(id, u"vorher %1"_s.arg(i));
        const auto subscribed = client->answerTo<protocol::Subscribed>(request);
        QVERIFY(subscribed);
        QCOMPARE(*subscribed, (protocol::Subscribed{known, false}));
        for (int i = 0; i < 30; ++i)
            desk.applicantWrites(id, u"nachher %1"_s.arg(i));
        QCOMPARE(numbersOf(eventsUpTo(*client, desk.last())), range(known + 1, desk.last()));
        QVERIFY(client->isQuiet());
    }

    void manyWritersAtOnceAreToldInOrder()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        const Sequence known = desk.last();
        auto listener = desk.listener(desk.rita, known);
        auto maria = desk.client(desk.maria);
        for (int i = 0; i < 50; ++i)
            maria->send(protocol::AddNote{id, u"note %1"_s.arg(i), u"Notiz %1"_s.arg(i)});
        QCOMPARE(numbersOf(eventsUpTo(*listener, known + 50)), range(known + 1, known + 50));
    }

    void aLostWakeUpOnlyDelays()
    {
        gateway::Settings settings;
        settings.pollInterval = std::chrono::milliseconds(50);
        GatewayDesk desk(settings);
        auto client = desk.listener(desk.maria, 0);
        const QSignalBlocker noWakeUp(desk.world.storage());
        desk.world.submitTournament();
        QVERIFY(client->told<protocol::Events>());
    }

    void aWakeUpWithoutNewsTellsNothing()
    {
        GatewayDesk desk;
        desk.world.submitTournament();
        auto client = desk.listener(desk.maria, 0);
        QCOMPARE(eventsUpTo(*client, desk.last()).size(), 1);
        for (int i = 0; i < 5; ++i)
            Q_EMIT desk.world.storage().committed(desk.last());
        QVERIFY(client->isQuiet());
    }

    void whoMissedTooMuchReloads()
    {
        gateway::Settings settings;
        settings.maxBehind = 5;
        GatewayDesk desk(settings);
        const TicketId id = desk.world.submitTournament().id;
        for (int i = 0; i < 6; ++i)
            desk.applicantWrites(id, u"Nachricht"_s);
        auto client = desk.client(desk.maria);
        QCOMPARE(*client->ask(protocol::Subscribe{1}), (protocol::Subscribed{desk.last(), true}));
        QVERIFY(client->isQuiet());
        const Sequence next = desk.applicantWrites(id, u"Nachricht"_s);
        QCOMPARE(numbersOf(client->told<protocol::Events>()->events), range(next, next));
        auto close = desk.client(desk.maria);
        QVERIFY(!close->ask(protocol::Subscribe{desk.last() - 5})->resync);
    }

    void aNumberFromAnotherLogReloads()
    {
        GatewayDesk desk;
        desk.world.submitTournament();
        auto client = desk.client(desk.maria);
        QCOMPARE(*client->ask(protocol::Subscribe{1000}), (protocol::Subscribed{1, true}));
        QCOMPARE(*client->ask(protocol::Subscribe{-1}), (protocol::Subscribed{1, true}));
    }

    void whoSeesNothingStillLearnsHowFarItIs()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto otto = desk.listener(desk.otto, 0);
        const auto done = desk.world.write<Done>([&](services::Repositories &repositories) -> Result<Done> {
            Event event;
            event.ticket = id;
            event.kind = EventKind::Note;
            event.at = desk.world.now;
            for (int i = 0; i < 600; ++i)
                repositories.events().append(event);
            return Done();
        });
        QVERIFY(done);
        const auto told = otto->told<protocol::Events>();
        QVERIFY(told);
        QVERIFY(told->events.isEmpty() && told->rows.isEmpty());
        QCOMPARE(told->upTo, desk.last());
    }

    void whoIsDisabledHearsNothingMore()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto client = desk.listener(desk.maria, desk.last());
        desk.maria.active = false;
        desk.change(desk.maria);
        desk.applicantWrites(id, u"Wir sind 15"_s);
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"session-over"_s);
        QCOMPARE(client->unheard(), 0);
    }

    void whoIsDisabledIsShownOutEvenIfNothingHappens()
    {
        gateway::Settings settings;
        settings.pingInterval = std::chrono::milliseconds(50);
        GatewayDesk desk(settings);
        auto client = desk.client(desk.maria);
        desk.maria.active = false;
        desk.change(desk.maria);
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"session-over"_s);
    }

    void whoseCategoriesChangedHearsNothingMore()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto client = desk.listener(desk.maria, desk.last());
        desk.maria.categories.clear();
        desk.change(desk.maria);
        desk.applicantWrites(id, u"Wir sind 15"_s);
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"rights-changed"_s);
        QCOMPARE(client->unheard(), 0);
    }

    void aMailOnItsWayIsToldToWhoMaySeeTheTicket()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto maria = desk.listener(desk.maria, desk.last());
        auto otto = desk.listener(desk.otto, desk.last());
        auto mail = desk.world.reader().mails().ofTicket(id).first();
        mail.state = services::MailState::Failed;
        mail.attempts = 9;
        mail.lastError = u"550 no such user"_s;
        const auto saved = desk.world.write<Done>([&](services::Repositories &repositories) -> Result<Done> {
            repositories.mails().save(mail);
            return Done();
        });
        QVERIFY(saved);
        const auto told = maria->told<protocol::MailChanged>();
        QVERIFY(told);
        QCOMPARE(told->ticket, id);
        QCOMPARE(told->mail.state, u"failed"_s);
        QCOMPARE(told->mail.lastError, u"550 no such user"_s);
        QVERIFY(otto->isQuiet());
    }
};

QTEST_GUILESS_MAIN(GatewayFeedTest)
#include "tst_gateway_feed.moc"
