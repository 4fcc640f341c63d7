// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboxorder.h"
#include "gatewaydesk.h"

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

// Every operation there is, on that ticket, by its type.
std::map<QString, std::function<Result<protocol::OperationDone>(GatewayClient &)>> operationsOn(TicketId id)
{
    const auto ask = [](auto request) {
        return [request](GatewayClient &client) { return client.ask(request); };
    };
    return {
        {u"accept"_s, ask(protocol::AcceptTicket{id, u"1"_s})},
        {u"assign"_s, ask(protocol::AssignTicket{id, u"2"_s, {1}})},
        {u"correct"_s, ask(protocol::CorrectField{id, u"3"_s, 1, u"15"_s})},
        {u"note"_s, ask(protocol::AddNote{id, u"4"_s, u"geheim"_s})},
        {u"message"_s, ask(protocol::PostMessage{id, u"5"_s, u"Guten Tag"_s, false, 0, true})},
        {u"mute"_s, ask(protocol::MuteTicket{id, u"6"_s, true})},
        {u"decide"_s, ask(protocol::DecideTicket{id, u"7"_s, Decision::Approved, {}})},
        {u"close"_s, ask(protocol::CloseTicket{id, u"8"_s})},
        {u"reopen"_s, ask(protocol::ReopenTicket{id, u"9"_s})},
    };
}

} // namespace

class GatewayTicketsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theInboxShowsOnesOwnCategories()
    {
        GatewayDesk desk;
        const Ticket ticket = desk.world.submitTournament();
        const auto hers = desk.client(desk.maria)->ask(protocol::ListTickets());
        QVERIFY(hers);
        QCOMPARE(hers->rows.size(), 1);
        QCOMPARE(hers->rows.first().number, ticket.number);
        QVERIFY(!hers->more);
        const auto his = desk.client(desk.otto)->ask(protocol::ListTickets());
        QVERIFY(his);
        QVERIFY(his->rows.isEmpty());
        QCOMPARE(his->unreadTotal, 0);
    }

    void theInboxIsPaged()
    {
        GatewayDesk desk;
        for (int i = 0; i < 3; ++i) {
            desk.world.submitTournament();
            desk.world.now.advance(std::chrono::minutes(1));
        }
        auto client = desk.client(desk.maria);
        protocol::ListTickets request;
        request.limit = 2;
        const auto first = client->ask(request);
        QCOMPARE(first->rows.size(), 2);
        QVERIFY(first->more);
        request.edge = InboxOrder().edgeOf(first->rows.last());
        const auto second = client->ask(request);
        QCOMPARE(second->rows.size(), 1);
        QVERIFY(!second->more);
        QVERIFY(second->rows.first().id < first->rows.last().id);
        request.limit = 1000000;
        request.edge = {};
        QCOMPARE(client->ask(request)->rows.size(), 3);
    }

    void aTicketIsOpenedWithAllThatBelongsToIt()
    {
        GatewayDesk desk;
        const Ticket ticket = desk.world.submitTournament();
        const Sequence message = desk.applicantWrites(ticket.id, u"Wir sind 15"_s);
        auto client = desk.client(desk.maria);
        const auto detail = client->ask(protocol::OpenTicket{ticket.id, 0});
        QVERIFY(detail);
        QCOMPARE(detail->ticket, desk.world.ticket(ticket.id));
        QCOMPARE(detail->events.size(), 2);
        QCOMPARE(detail->events.last().text, u"Wir sind 15"_s);
        QCOMPARE(detail->mails.size(), 1);
        QCOMPARE(detail->mails.first().kind, u"received"_s);
        QCOMPARE(detail->mails.first().state, u"queued"_s);
        QCOMPARE(detail->mails.first().recipient, u"max@example.ch"_s);
        QCOMPARE(detail->replyTo, u"maria@govikon.example"_s);
        QCOMPARE(detail->readUpTo, 0);
        const auto rest = client->ask(protocol::OpenTicket{ticket.id, message - 1});
        QCOMPARE(rest->events.size(), 1);
    }

    void aStrangerDoesNotLearnThatATicketExists()
    {
        GatewayDesk desk;
        const Ticket ticket = desk.world.submitTournament();
        const Sequence before = desk.last();
        auto stranger = desk.client(desk.otto);
        QCOMPARE(stranger->ask(protocol::OpenTicket{ticket.id, 0}).error().code, ErrorCode::NotFound);
        QCOMPARE(stranger->ask(protocol::MarkRead{ticket.id, 1, false}).error().code, ErrorCode::NotFound);
        for (const auto &[name, operation] : operationsOn(ticket.id)) {
            const auto answer = operation(*stranger);
            QVERIFY2(!answer, qPrintable(name));
            QCOMPARE(answer.error(), (Error{ErrorCode::NotFound, {}}));
        }
        QCOMPARE(stranger->ask(protocol::OpenTicket{{4711}, 0}).error(), (Error{ErrorCode::NotFound, {}}));
        QCOMPARE(desk.last(), before);
    }

    void aReaderReadsAndDoesNothing()
    {
        GatewayDesk desk;
        const Ticket ticket = desk.world.submitTournament();
        const Sequence before = desk.last();
        auto reader = desk.client(desk.rita);
        QVERIFY(reader->ask(protocol::OpenTicket{ticket.id, 0}));
        QVERIFY(reader->ask(protocol::MarkRead{ticket.id, before, false}));
        for (const auto &[name, operation] : operationsOn(ticket.id)) {
            const auto answer = operation(*reader);
            QVERIFY2(!answer, qPrintable(name));
            QCOMPARE(answer.error().code, ErrorCode::NotAllowed);
        }
        QCOMPARE(desk.last(), before);
    }

    void everyOperationReachesItsUseCase()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        const User paul = desk.world.addUser(u"paul"_s, u"Paul"_s, u"p@govikon.example"_s, {desk.sport});
        auto client = desk.client(desk.maria);
        const auto ticket = [&] { return desk.world.ticket(id); };

        QVERIFY(client->ask(protocol::AcceptTicket{id, u"1"_s}));
        QCOMPARE(ticket().state, TicketState::Pending);
        QCOMPARE(ticket().owner, desk.maria.id);
        QVERIFY(client->ask(protocol::CorrectField{id, u"2"_s, 1, u"15"_s}));
        QCOMPARE(ticket().fields[1].value, u"15"_s);
        QVERIFY(client->ask(protocol::AddNote{id, u"3"_s, u"Halle prüfen"_s}));
        QVERIFY(client->ask(protocol::PostMessage{id, u"4"_s, u"Guten Tag"_s, true, desk.last(), false}));
        QCOMPARE(ticket().preview, u"Guten Tag"_s);
        QCOMPARE(ticket().asker, desk.maria.id);
        QVERIFY(client->ask(protocol::MuteTicket{id, u"5"_s, true}));
        QVERIFY(ticket().muted);
        QCOMPARE(client->ask(protocol::CloseTicket{id, u"6"_s}).error().code, ErrorCode::DecisionPending);
        QVERIFY(client->ask(protocol::DecideTicket{id, u"7"_s, Decision::Declined, u"Voll"_s}));
        QCOMPARE(ticket().decision, Decision::Declined);
        QVERIFY(client->ask(protocol::AssignTicket{id, u"8"_s, paul.id}));
        QCOMPARE(ticket().owner, paul.id);
        QVERIFY(client->ask(protocol::CloseTicket{id, u"9"_s}));
        QCOMPARE(ticket().state, TicketState::Closed);
        const auto reopened = client->ask(protocol::ReopenTicket{id, u"10"_s});
        QVERIFY(reopened);
        QCOMPARE(reopened->sequence, desk.last());
        QCOMPARE(ticket().owner, desk.maria.id);
        const auto events = client->ask(protocol::OpenTicket{id, 0})->events;
        const auto texts = [&](EventKind kind) {
            QStringList found;
            for (const Event &event : events)
                if (event.kind == kind)
                    found.append(event.text);
            return found;
        };
        QCOMPARE(texts(EventKind::Note), QStringList(u"Halle prüfen"_s));
        QCOMPARE(texts(EventKind::Declined), QStringList(u"Voll"_s));
    }

    void askingAgainGivesTheFirstAnswer()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        const protocol::PostMessage message{id, u"b7a1"_s, u"Guten Tag"_s, false, desk.last(), false};
        const auto first = desk.client(desk.maria)->ask(message);
        QVERIFY(first);
        desk.applicantWrites(id, u"Hallo?"_s); // by itself it would make the repeated one stale
        const auto again = desk.client(desk.maria)->ask(message);
        QVERIFY(again);
        QCOMPARE(*again, *first);
        QCOMPARE(desk.world.reader().events().ofTicket(id, EventKind::StaffMessage).size(), 1);
    }

    void theSameOperationTwiceAtOnceIsDoneOnce()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto client = desk.client(desk.maria);
        const protocol::AddNote note{id, u"b7a1"_s, u"einmal"_s};
        const qint64 first = client->send(note);
        const qint64 second = client->send(note);
        const auto a = client->answerTo<protocol::OperationDone>(first);
        const auto b = client->answerTo<protocol::OperationDone>(second);
        QVERIFY(a && b);
        QCOMPARE(*a, *b);
        QCOMPARE(desk.world.reader().events().ofTicket(id, EventKind::Note).size(), 1);
    }

    void aStaleReplyIsRefused()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        const Sequence seen = desk.last();
        desk.applicantWrites(id, u"Wir sind 15"_s);
        auto client = desk.client(desk.maria);
        protocol::PostMessage message{id, u"b7a1"_s, u"Guten Tag"_s, false, seen, false};
        QCOMPARE(client->ask(message).error().code, ErrorCode::StaleReply);
        message.sendAnyway = true;
        QVERIFY(client->ask(message));
    }

    void readingOnOneMachineClearsTheOther()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        const Sequence message = desk.applicantWrites(id, u"Wir sind 15"_s);
        auto office = desk.listener(desk.maria, message);
        auto home = desk.listener(desk.maria, message);
        auto colleague = desk.listener(desk.rita, message);
        const auto marker = office->ask(protocol::MarkRead{id, message, false});
        QVERIFY(marker);
        QCOMPARE(marker->unread, 0);
        QVERIFY(!marker->isNew);
        QCOMPARE(marker->upTo, message);
        const auto told = home->told<protocol::ReadMarker>();
        QVERIFY(told);
        QCOMPARE(*told, *marker);
        QVERIFY(office->isQuiet());
        QVERIFY(colleague->isQuiet());

        const auto back = home->ask(protocol::MarkRead{id, message - 1, true});
        QCOMPARE(back->unread, 1);
        QCOMPARE(back->unreadTotal, 1);
        QCOMPARE(office->told<protocol::ReadMarker>()->unread, 1);
    }

    void changedRightsHoldAtOnce()
    {
        GatewayDesk desk;
        const TicketId id = desk.world.submitTournament().id;
        auto client = desk.client(desk.maria);
        QVERIFY(client->ask(protocol::OpenTicket{id, 0}));
        desk.maria.categories = {desk.halls.id};
        desk.change(desk.maria);
        QVERIFY(!client->ask(protocol::OpenTicket{id, 0}));
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"rights-changed"_s);
        auto again = desk.client(desk.maria);
        QCOMPARE(again->ask(protocol::OpenTicket{id, 0}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(GatewayTicketsTest)
#include "tst_gateway_tickets.moc"
