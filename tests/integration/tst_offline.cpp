// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// A day on which the line comes and goes: what is known stays to be seen, what is done waits, and everything
// is right as soon as there is a line again.
class OfflineTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newStore() { return m_folder.filePath(u"%1/maria.sqlite"_s.arg(++m_files)); }

    // She has looked at the ticket, and her program was closed. Gives her token.
    QString dayBefore(TownHall &hall, const QString &store, TicketId looked)
    {
        Program program(hall, hall.maria, store);
        program.logIn(hall.maria);
        if (!program.isReady() || !program.open(looked)->isLoaded())
            qFatal("the day before does not begin");
        return program.token;
    }

private Q_SLOTS:
    void withoutALineItStartsWithWhatItKnows()
    {
        TownHall hall;
        const Ticket known = hall.world.submitTournament();
        hall.applicantWrites(known.id, u"Wir sind 15"_s);
        const Ticket unknown = hall.world.submitTournament(u"Eva Ernst"_s);
        const QString store = newStore();
        const QString token = dayBefore(hall, store, known.id);
        Program program(hall, hall.maria, store, token);
        program.unplug();
        program.connectTo();
        QTRY_COMPARE(program.inbox.rowCount(), 2);
        QVERIFY(!program.session.isOnline());
        QCOMPARE(program.session.me().name, u"Maria Keller"_s);
        QCOMPARE(program.session.organisation(), u"Govikon"_s);
        QVERIFY(program.session.asOf().isValid());
        QCOMPARE(program.inbox.unreadTotal(), 1);
        auto opened = program.open(known.id);
        QCOMPARE(textsOf(opened->timeline()), QStringList{u"Wir sind 15"_s});
        QCOMPARE(opened->ticket().applicant.name, u"Max Muster"_s);
        QVERIFY(!program.open(unknown.id)->isLoaded()); // it was never opened here
        client::InboxFilter filter;
        filter.search = u"Eva"_s;
        program.inbox.setFilter(filter);
        QTRY_COMPARE(program.inbox.rowCount(), 1);
        QTRY_COMPARE(program.inbox.row(0)->id, unknown.id);
    }

    void whatIsDoneWithoutALineShowsAsWaitingAndIsDoneLater()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        const QString store = newStore();
        const QString token = dayBefore(hall, store, ticket.id);
        {
            Program program(hall, hall.maria, store, token);
            program.unplug();
            program.connectTo();
            auto opened = program.open(ticket.id);
            QVERIFY(opened->canAccept() && !opened->canClose());
            opened->accept();
            opened->decide(Decision::Approved, u"Viel Glück"_s);
            opened->postMessage(u"Bis Samstag"_s, false);
            opened->addNote(u"telefoniert"_s);
            QVERIFY(!opened->canAccept() && opened->canClose()); // as it will be
            opened->close();
            QCOMPARE(opened->timeline().rowCount() - opened->timeline().events().size(), 4);
            QCOMPARE(opened->notes().rowCount(), 1);
            QCOMPARE(opened->ticket().state, TicketState::Open); // as it is
        }
        Program program(hall, hall.maria, store, token); // the computer was switched off in between
        QCOMPARE(program.outbox.waitingFor(ticket.id), 5);
        program.connectTo();
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(hall.world.ticket(ticket.id).state, TicketState::Closed);
        QCOMPARE(hall.textsOf(ticket.id, EventKind::StaffMessage), QStringList{u"Bis Samstag"_s});
        QCOMPARE(hall.textsOf(ticket.id, EventKind::Note), QStringList{u"telefoniert"_s});
        auto opened = program.open(ticket.id);
        QTRY_COMPARE(opened->timeline().rowCount(), opened->timeline().events().size());
    }

    void whatWasWrittenMeanwhileStopsAReplyAndWhatBuildsOnIt()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        const QString store = newStore();
        const QString token = dayBefore(hall, store, ticket.id);
        Program program(hall, hall.maria, store, token);
        program.unplug();
        program.connectTo();
        auto opened = program.open(ticket.id);
        opened->accept();
        opened->decide(Decision::Approved, u"Viel Glück"_s);
        opened->close();
        opened->addNote(u"fertig"_s);
        QSignalSpy refused(opened.get(), &OpenTicket::operationRefused);
        hall.world.now.advance(std::chrono::hours(5));
        hall.applicantWrites(ticket.id, u"Wir kommen nicht"_s);
        program.plugIn();
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(refused.size(), 2); // the decision, and with it the closing
        QCOMPARE(refused[0][1].value<Error>().code, ErrorCode::StaleReply);
        QCOMPARE(hall.world.ticket(ticket.id).state, TicketState::Pending);
        QCOMPARE(hall.world.ticket(ticket.id).decision, Decision::Undecided);
        QCOMPARE(program.outbox.store().draft(ticket.id, DraftKind::Decision), u"Viel Glück"_s);
        QCOMPARE(hall.textsOf(ticket.id, EventKind::Note), QStringList{u"fertig"_s});
        QTRY_COMPARE(textsOf(opened->timeline()), QStringList{u"Wir kommen nicht"_s});
        opened->decide(Decision::Declined, u"Schade"_s); // she has seen it now
        QTRY_COMPARE(hall.world.ticket(ticket.id).decision, Decision::Declined);
    }

    void closingOverAnUnseenMessageIsRefusedAndPossibleKnowingly()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        const QString store = newStore();
        const QString token = dayBefore(hall, store, ticket.id);
        Program program(hall, hall.maria, store, token);
        program.connectTo();
        QVERIFY(program.isReady());
        auto opened = program.open(ticket.id);
        opened->accept();
        opened->decide(Decision::Approved, {});
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QTRY_COMPARE(opened->ticket().decision, Decision::Approved);
        program.unplug();
        QVERIFY(program.isOffline());
        QSignalSpy refused(opened.get(), &OpenTicket::operationRefused);
        opened->close();
        hall.applicantWrites(ticket.id, u"Noch eine Frage"_s);
        program.plugIn();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][1].value<Error>().code, ErrorCode::StaleReply);
        QTRY_COMPARE(opened->newMessages(), 1);
        opened->close(true);
        QTRY_COMPARE(hall.world.ticket(ticket.id).state, TicketState::Closed);
    }

    void whoLosesACategoryLosesItsTicketsAtOnce()
    {
        TownHall hall;
        const Category secret = hall.world.addCategory(u"SOZ"_s, u"Soziales"_s);
        const Ticket ticket = hall.world.submitTournament(); // in sport
        const QString store = newStore();
        const QString token = dayBefore(hall, store, ticket.id);
        User moved = hall.maria;
        moved.categories = {secret.id};
        (void)hall.world.write<Done>([&](services::Repositories &all) {
            all.people().save(moved);
            return Result<Done>(Done{});
        });
        Program program(hall, hall.maria, store, token);
        QTRY_COMPARE(program.inbox.rowCount(), 1); // nobody has told it yet
        auto opened = program.open(ticket.id);
        program.connectTo();
        QTRY_COMPARE(program.inbox.rowCount(), 0);
        QTRY_VERIFY(!opened->isLoaded());
        QVERIFY(textsOf(opened->timeline()).isEmpty() && opened->timeline().rowCount() == 0);
        QVERIFY(!program.cache.answer(
            QLatin1StringView(protocol::OpenTicket::type),
            protocol::structToJson(protocol::OpenTicket{ticket.id, 0})));
    }

    void loggingOutLeavesNothing()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        const QString store = newStore();
        const QString token = dayBefore(hall, store, ticket.id);
        Program program(hall, hall.maria, store, token);
        program.connectTo();
        QVERIFY(program.isReady());
        QVERIFY(QFile::exists(store + u".tickets"_s));
        program.session.logOut();
        QVERIFY(!QFile::exists(store + u".tickets"_s));
        QVERIFY(!program.cache.known());
        QTRY_COMPARE(program.inbox.rowCount(), 0);
    }

    void readAndMarkedUnreadWithoutALineIsSoEverywhereLater()
    {
        TownHall hall;
        const Ticket read = hall.world.submitTournament();
        hall.applicantWrites(read.id, u"Eins"_s);
        const Ticket again = hall.world.submitTournament();
        hall.applicantWrites(again.id, u"Zwei"_s);
        Program home(hall, hall.maria, newStore());
        home.logIn(hall.maria);
        QVERIFY(home.isReady());
        home.open(again.id)->markRead();
        QTRY_COMPARE(home.inbox.unreadTotal(), 1);
        const QString store = newStore();
        {
            Program office(hall, hall.maria, store);
            office.logIn(hall.maria);
            QVERIFY(office.isReady());
            auto first = office.open(read.id);
            auto second = office.open(again.id);
            office.unplug();
            QVERIFY(office.isOffline());
            first->markRead();
            QCOMPARE(office.inbox.unreadTotal(), 0); // at once
            second->markUnread();
            QCOMPARE(office.inbox.unreadTotal(), 1);
            second->markRead(); // merely because it is still in sight
            QCOMPARE(office.inbox.unreadTotal(), 1);
        }
        QCOMPARE(home.inbox.row(home.inbox.indexOf(read.id))->unread, 1);
        Program office(hall, hall.maria, store, home.token);
        office.connectTo();
        QVERIFY(office.isReady());
        QTRY_COMPARE(home.inbox.row(home.inbox.indexOf(read.id))->unread, 0);
        QTRY_COMPARE(home.inbox.row(home.inbox.indexOf(again.id))->unread, 1);
        QTRY_COMPARE(office.inbox.row(office.inbox.indexOf(again.id))->unread, 1);
        QCOMPARE(office.inbox.unreadTotal(), 1);
    }

    // It slept all night and wakes with a line that is dead, without having been told so.
    void aSleeperIsRightWithinASecondAndInOneRound()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Program program(hall, hall.maria, newStore());
        program.logIn(hall.maria);
        QVERIFY(program.isReady());
        auto opened = program.open(ticket.id);
        program.cable.deafen();
        for (int i = 1; i <= 30; ++i)
            hall.applicantWrites(ticket.id, u"Nachricht %1"_s.arg(i));
        program.sleep(std::chrono::hours(9));
        program.arrived.clear();
        QSignalSpy frames(&program.session, &Session::eventsArrived);
        QElapsedTimer sinceWaking;
        sinceWaking.start();
        QTRY_COMPARE(textsOf(opened->timeline()).size(), 30);
        QTRY_COMPARE(program.inbox.unreadTotal(), 30);
        QVERIFY2(sinceWaking.elapsed() < 1000, qPrintable(QString::number(sinceWaking.elapsed())));
        QCOMPARE(program.arrived.size(), 30);
        QCOMPARE(frames.size(), 1);
    }

    void whatIsNotSentYetIsTakenBackHere()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Program program(hall, hall.maria, newStore());
        program.logIn(hall.maria);
        QVERIFY(program.isReady());
        auto opened = program.open(ticket.id);
        program.unplug();
        QVERIFY(program.isOffline());
        const QString message = opened->postMessage(u"Zu früh"_s, false);
        const QString accepting = opened->accept();
        QSignalSpy withdrawn(opened.get(), &OpenTicket::operationReturned);
        QVERIFY(opened->takeBack(message));
        QCOMPARE(withdrawn.size(), 1);
        QVERIFY(!opened->takeBack(message));
        QCOMPARE(program.outbox.store().draft(ticket.id, DraftKind::Reply), u"Zu früh"_s);
        QVERIFY(textsOf(opened->timeline()).isEmpty());
        program.plugIn();
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QVERIFY(!opened->takeBack(accepting)); // the server has it
        QVERIFY(hall.textsOf(ticket.id, EventKind::StaffMessage).isEmpty());
        QCOMPARE(hall.world.ticket(ticket.id).state, TicketState::Pending);
    }
};

QTEST_GUILESS_MAIN(OfflineTest)
#include "tst_offline.moc"
