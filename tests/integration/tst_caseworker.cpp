// SPDX-License-Identifier: GPL-3.0-or-later
#include "townhall.h"

#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// The caseworker's client and the real server in one process, over a real socket.
class CaseworkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWrongPasswordIsRefusedAndTheRightOneOpensTheInbox()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Desk desk(hall);
        QSignalSpy failed(&desk.session, &Session::loginFailed);
        desk.connectTo();
        desk.session.logIn(u"maria"_s, u"guess"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::WrongLogin);
        desk.session.logIn(u"maria"_s, u"pw"_s);
        QVERIFY(desk.isReady());
        QCOMPARE(desk.session.me().name, u"Maria Keller"_s);
        QCOMPARE(desk.session.organisation(), u"Govikon"_s);
        QCOMPARE(desk.inbox.rowCount(), 1);
        QCOMPARE(desk.inbox.row(0)->number, ticket.number);
        QVERIFY(desk.inbox.row(0)->isNew);
    }

    void aKeptTokenOpensTheSessionAgainUntilLoggedOut()
    {
        TownHall hall;
        QString token;
        {
            Desk desk(hall);
            desk.logIn(hall.maria);
            QVERIFY(desk.isReady());
            token = desk.token;
        }
        Desk desk(hall);
        desk.connectTo(token);
        QVERIFY(desk.isReady());
        desk.session.logOut();
        QTRY_COMPARE(desk.session.state(), LinkState::LoginNeeded);
        QTRY_COMPARE(hall.gateway->clients(), 0);
        Desk later(hall);
        later.connectTo(token);
        QTRY_COMPARE(later.session.state(), LinkState::LoginNeeded);
        QVERIFY(later.session.stateReason().contains(u"log in again"_s));
    }

    void anApplicantsMessageShowsAtOnceEverywhere()
    {
        TownHall hall;
        const Ticket quiet = hall.world.submitTournament();
        hall.world.now.advance(std::chrono::minutes(1));
        hall.world.submitTournament();
        Desk desk(hall);
        desk.logIn(hall.maria);
        QVERIFY(desk.isReady());
        auto opened = desk.open(quiet.id);
        QSignalSpy news(&desk.inbox, &InboxModel::newsArrived);
        QSignalSpy wrote(opened.get(), &OpenTicket::applicantWrote);
        QCOMPARE(desk.inbox.indexOf(quiet.id), 1);
        hall.applicantWrites(quiet.id, u"Wir sind 15"_s);
        QTRY_COMPARE(wrote.size(), 1);
        QCOMPARE(textsOf(opened->timeline()), QStringList{u"Wir sind 15"_s});
        QCOMPARE(opened->newMessages(), 1);
        QCOMPARE(desk.inbox.indexOf(quiet.id), 0);
        QCOMPARE(desk.inbox.row(0)->unread, 1);
        QCOMPARE(desk.inbox.unreadTotal(), 1);
        QCOMPARE(news.size(), 1);
    }

    void readingOnOneComputerClearsTheOther()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        hall.applicantWrites(ticket.id, u"Wir sind 15"_s);
        Desk office(hall);
        Desk home(hall);
        Desk peters(hall);
        office.logIn(hall.maria);
        home.logIn(hall.maria);
        peters.logIn(hall.peter);
        QVERIFY(office.isReady() && home.isReady() && peters.isReady());
        auto atHome = home.open(ticket.id);
        QCOMPARE(home.inbox.unreadTotal(), 1);
        auto opened = office.open(ticket.id);
        opened->markRead();
        QTRY_COMPARE(home.inbox.unreadTotal(), 0);
        QCOMPARE(home.inbox.row(0)->unread, 0);
        QVERIFY(!home.inbox.row(0)->isNew);
        QCOMPARE(atHome->newMessages(), 0);
        QTRY_COMPARE(office.inbox.row(0)->unread, 0);
        QCOMPARE(office.inbox.unreadTotal(), 0);
        QCOMPARE(peters.inbox.unreadTotal(), 1); // he has not seen it
    }

    void whatHappensWhileTheLineIsDownIsThereAfterwardsOnce()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Desk desk(hall);
        desk.logIn(hall.maria);
        QVERIFY(desk.isReady());
        auto opened = desk.open(ticket.id);
        QList<Sequence> arrived;
        connect(&desk.session, &Session::eventsArrived, this, [&](const protocol::Events &events) {
            for (const Event &event : events.events)
                arrived.append(event.sequence);
        });
        const Sequence before = hall.applicantWrites(ticket.id, u"vorher"_s);
        QTRY_COMPARE(arrived, QList{before});
        hall.stop();
        QTRY_VERIFY(!desk.session.isOnline());
        const Sequence first = hall.applicantWrites(ticket.id, u"eins"_s);
        const Sequence second = hall.applicantWrites(ticket.id, u"zwei"_s);
        const Ticket other = hall.world.submitTournament();
        hall.start();
        QTRY_COMPARE(desk.inbox.rowCount(), 2);
        QTRY_COMPARE(textsOf(opened->timeline()), (QStringList{u"vorher"_s, u"eins"_s, u"zwei"_s}));
        QTRY_COMPARE(arrived, (QList{before, first, second, other.lastSequence}));
        QCOMPARE(desk.inbox.row(desk.inbox.indexOf(ticket.id))->unread, 3);
    }

    void aMessageWhoseAnswerIsLostIsThereOnce()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Desk desk(hall);
        desk.logIn(hall.maria);
        QVERIFY(desk.isReady());
        auto opened = desk.open(ticket.id);
        QSignalSpy done(opened.get(), &OpenTicket::operationDone);
        hall.cable.isDeaf = true;
        opened->postMessage(u"Gut, 15 Spieler"_s, true);
        QTRY_COMPARE(hall.textsOf(ticket.id, EventKind::StaffMessage).size(), 1); // durable, but unanswered
        QCOMPARE(desk.outbox.waiting(), 1);
        hall.restart();
        hall.cable.isDeaf = false;
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(hall.textsOf(ticket.id, EventKind::StaffMessage), QStringList{u"Gut, 15 Spieler"_s});
        QTRY_COMPARE(opened->timeline().events().size(), 2);
        QCOMPARE(textsOf(opened->timeline()), QStringList{u"Gut, 15 Spieler"_s});
        QCOMPARE(hall.world.reader().mails().ofTicket(ticket.id).size(), 2); // received, message
        QCOMPARE(desk.outbox.waiting(), 0);
    }

    void whatWasWrittenWithoutALineIsSentByTheNextProgram()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"maria.db"_s);
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        QString token;
        {
            Desk desk(hall, file);
            desk.logIn(hall.maria);
            QVERIFY(desk.isReady());
            token = desk.token;
            auto opened = desk.open(ticket.id);
            hall.stop();
            QTRY_VERIFY(!desk.session.isOnline());
            opened->postMessage(u"Gut, 15"_s, false);
            opened->addNote(u"ruft noch an"_s);
        }
        hall.world.restart();
        hall.start();
        Desk desk(hall, file);
        QCOMPARE(desk.outbox.waitingFor(ticket.id), 2);
        desk.connectTo(token);
        QTRY_COMPARE(desk.outbox.waiting(), 0);
        QCOMPARE(hall.textsOf(ticket.id, EventKind::StaffMessage), QStringList{u"Gut, 15"_s});
        QCOMPARE(hall.textsOf(ticket.id, EventKind::Note), QStringList{u"ruft noch an"_s});
    }

    void anOvertakenReplyComesBackAsADraft()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Desk desk(hall);
        desk.logIn(hall.maria);
        QVERIFY(desk.isReady());
        auto opened = desk.open(ticket.id);
        QSignalSpy refused(opened.get(), &OpenTicket::operationRefused);
        hall.stop();
        QTRY_VERIFY(!desk.session.isOnline());
        opened->postMessage(u"14 ist gut"_s, false);
        hall.applicantWrites(ticket.id, u"Wir sind 15"_s);
        hall.start();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][1].value<Error>().code, ErrorCode::StaleReply);
        QTRY_COMPARE(textsOf(opened->timeline()), QStringList{u"Wir sind 15"_s});
        const DraftStore drafts(desk.outbox.store());
        QCOMPARE(drafts.draft(ticket.id, DraftKind::Reply), u"14 ist gut"_s);
        QSignalSpy done(opened.get(), &OpenTicket::operationDone);
        opened->postMessage(u"15 ist gut"_s, false); // she has seen it now
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(hall.textsOf(ticket.id, EventKind::StaffMessage), QStringList{u"15 ist gut"_s});
    }

    void aNoteStandsWithTheNotesOnEveryDesk()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Desk marias(hall);
        Desk peters(hall);
        marias.logIn(hall.maria);
        peters.logIn(hall.peter);
        QVERIFY(marias.isReady() && peters.isReady());
        auto hers = marias.open(ticket.id);
        auto his = peters.open(ticket.id);
        hers->addNote(u"schwieriger Fall"_s);
        QTRY_COMPARE(textsOf(his->notes()), QStringList{u"schwieriger Fall"_s});
        QTRY_COMPARE(hers->notes().events().size(), 1);
        QCOMPARE(textsOf(hers->notes()), QStringList{u"schwieriger Fall"_s});
        for (const auto *opened : {&hers, &his})
            QVERIFY(textsOf((*opened)->timeline()).isEmpty());
        QVERIFY(!marias.inbox.row(0)->preview.contains(u"schwierig"_s));
    }

    void theTicketGoesItsWayOnBothDesks()
    {
        TownHall hall;
        const Ticket ticket = hall.world.submitTournament();
        Desk marias(hall);
        Desk peters(hall);
        marias.logIn(hall.maria);
        peters.logIn(hall.peter);
        QVERIFY(marias.isReady() && peters.isReady());
        auto hers = marias.open(ticket.id);
        auto his = peters.open(ticket.id);
        const int players = 1;
        QVERIFY(hers->canAccept() && !hers->canCorrect(players));
        hers->accept();
        QTRY_VERIFY(his->canAssign());
        QCOMPARE(his->ownerName(), u"Maria Keller"_s);
        QTRY_VERIFY(hers->canCorrect(players));
        QVERIFY(!hers->canClose());
        QVERIFY(hers->whyNotClose().contains(u"approve or decline"_s));
        hers->correct(players, u"15"_s);
        QTRY_COMPARE(his->ticket().fields[players].value, u"15"_s);
        hers->decide(Decision::Approved, u"Viel Glück"_s);
        QTRY_VERIFY(hers->canClose());
        hers->assign(hall.peter.id);
        QTRY_COMPARE(hers->ownerName(), u"Peter Frei"_s);
        QTRY_VERIFY(his->canClose());
        his->close();
        QTRY_VERIFY(hers->canReopen());
        QVERIFY(!hers->canWrite());
        QTRY_COMPARE(marias.inbox.rowCount(), 0); // closed ones are not in the inbox as it opens
        hers->reopen();
        QTRY_COMPARE(his->ownerName(), u"Maria Keller"_s);
        QTRY_COMPARE(peters.inbox.rowCount(), 1);
    }

    void aSilentLineIsNoticedAndMadeAnew()
    {
        TownHall hall;
        WebSocketConnection::Settings settings;
        settings.pingInterval = std::chrono::milliseconds(20);
        settings.patience = std::chrono::milliseconds(200);
        WebSocketConnection connection(settings);
        QSignalSpy closed(&connection, &Connection::closed);
        QSignalSpy opened(&connection, &Connection::opened);
        connection.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(hall.cable.port())));
        QTRY_COMPARE(opened.size(), 1);
        hall.cable.isDeaf = true;
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(closed[0][0].toString().contains(u"does not answer"_s));
    }

    void anUnencryptedLineIsOnlyForThisComputer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("said");
        QTest::newRow("not encrypted") << u"ws://tickets.govikon.example/sync"_s << u"not encrypted"_s;
        QTest::newRow("a page") << u"https://tickets.govikon.example"_s << u"not the address"_s;
        QTest::newRow("nobody there") << u"ws://127.0.0.1:1"_s << u"Nothing answers"_s;
    }
    void anUnencryptedLineIsOnlyForThisComputer()
    {
        QFETCH(QString, server);
        QFETCH(QString, said);
        WebSocketConnection connection;
        QSignalSpy closed(&connection, &Connection::closed);
        connection.open(QUrl(server));
        QCOMPARE(closed.size(), 0); // never from inside open()
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY2(closed[0][0].toString().contains(said), qPrintable(closed[0][0].toString()));
    }
};

QTEST_GUILESS_MAIN(CaseworkerTest)
#include "tst_caseworker.moc"
