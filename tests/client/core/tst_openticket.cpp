// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openticket.h"
#include "fakeserver.h"

#include <QAbstractItemModelTester>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using Detail = protocol::TicketDetail;
using Opened = client::OpenTicket;

namespace {

Event entry(Sequence sequence, EventKind kind, const QString &text = {}, UserId author = {7})
{
    const bool byApplicant = kind == EventKind::ApplicantMessage || kind == EventKind::Received;
    const Actor actor = byApplicant ? Actor{ActorKind::Applicant, {}, u"Max Muster"_s}
                                    : Actor{ActorKind::User, author, u"Maria Keller"_s};
    return {sequence, {1}, kind, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC), actor, text, {}};
}

// A server with one ticket, and a client that has it open.
struct Desk
{
    FakeServer server;
    Session session{server, patient()};
    Outbox outbox{session, u":memory:"_s};
    Detail detail;
    std::unique_ptr<Opened> opened;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    Desk()
    {
        detail.ticket.id = {1};
        detail.ticket.number = u"GT-1234-5678"_s;
        detail.ticket.category = {1};
        detail.ticket.state = TicketState::Pending;
        detail.ticket.owner = {7};
        detail.ticket.applicant = {u"Max Muster"_s, u"max@example.ch"_s, u"de"_s};
        detail.ticket.fields = {
            {u"players"_s, u"Anzahl Spieler"_s, u"14"_s}, {u"day"_s, {}, u"12.12.2026"_s}};
        detail.replyTo = u"maria@govikon.example"_s;
        add(entry(5, EventKind::Received));
        add(entry(6, EventKind::ApplicantMessage, u"Wir sind 15"_s));
        detail.readUpTo = 5;
        server.on<protocol::OpenTicket>([this](const protocol::OpenTicket &asked, qint64 id) {
            Detail part = detail;
            part.events.removeIf([&](const Event &each) { return each.sequence <= asked.after; });
            server.tell(part, id);
        });
        server.on<protocol::MarkRead>([this](const protocol::MarkRead &asked, qint64 id) {
            detail.readUpTo = asked.upTo;
            server.tell(protocol::ReadMarker{{1}, asked.upTo, 0, false, 0}, id);
        });
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());
    }
    void open()
    {
        opened = std::make_unique<Opened>(session, outbox, TicketId{1});
        for (TimelineModel *model : {&opened->timeline(), &opened->notes()})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        QTRY_VERIFY(opened->isLoaded());
    }
    void add(const Event &each)
    {
        detail.events.append(each);
        detail.ticket.lastSequence = each.sequence;
        if (each.kind == EventKind::ApplicantMessage)
            detail.ticket.lastApplicantMessage = each.sequence;
    }
    void happen(const Event &each)
    {
        add(each);
        server.tell(protocol::Events{{each}, {}, 0, each.sequence});
    }
    static QStringList texts(TimelineModel &model, int role = TimelineModel::TextRole)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row).data(role).toString());
        return found;
    }
};

} // namespace

class OpenTicketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTicketAndWhatIsNewOnIt()
    {
        Desk desk;
        desk.open();
        QCOMPARE(desk.opened->ticket().number, u"GT-1234-5678"_s);
        QCOMPARE(desk.opened->ownerName(), u"Maria Keller"_s);
        QCOMPARE(desk.opened->newMessages(), 1);
        auto &timeline = desk.opened->timeline();
        QCOMPARE(
            desk.texts(timeline, Qt::DisplayRole),
            (QStringList{u"Received from Max Muster"_s, u"Max Muster wrote"_s}));
        QCOMPARE(desk.texts(timeline, TimelineModel::UnreadRole), (QStringList{u"false"_s, u"true"_s}));
    }

    void notesNeverStandInTheTimeline()
    {
        Desk desk;
        desk.add(entry(7, EventKind::Note, u"schwierig"_s));
        desk.open();
        desk.happen(entry(11, EventKind::Note, u"heikel"_s));
        QTRY_COMPARE(desk.texts(desk.opened->notes()), (QStringList{u"schwierig"_s, u"heikel"_s}));
        QCOMPARE(desk.texts(desk.opened->timeline()), (QStringList{QString(), u"Wir sind 15"_s}));
    }

    void whatHappensIsAddedAndManyEventsAreFetchedAtOnce()
    {
        Desk desk;
        desk.open();
        QSignalSpy wrote(desk.opened.get(), &Opened::applicantWrote);
        QSignalSpy reset(&desk.opened->timeline(), &QAbstractItemModel::modelReset);
        for (int i = 11; i < 31; ++i)
            desk.happen(entry(i, EventKind::ApplicantMessage, QString::number(i)));
        QTRY_COMPARE(desk.opened->timeline().rowCount(), 22);
        QVERIFY(wrote.size() >= 1);
        QCOMPARE(reset.size(), 0);
        QVERIFY(desk.server.sent<protocol::OpenTicket>().size() <= 3);
        QCOMPARE(desk.server.sent<protocol::OpenTicket>().value(1).after, 6);
    }

    void anotherTicketsEventsAreNotFetched()
    {
        Desk desk;
        desk.open();
        Event other = entry(11, EventKind::Closed);
        other.ticket = {2};
        desk.server.tell(protocol::Events{{other}, {}, 0, 11});
        QCoreApplication::processEvents();
        QCOMPARE(desk.server.sent<protocol::OpenTicket>().size(), 1);
    }

    void anOwnMessageWaitsInTheTimelineUntilItIsThere_data()
    {
        QTest::addColumn<bool>("answerFirst");
        QTest::newRow("answer, then event") << true;
        QTest::newRow("event, then answer") << false;
    }
    void anOwnMessageWaitsInTheTimelineUntilItIsThere()
    {
        QFETCH(bool, answerFirst);
        Desk desk;
        qint64 request = 0;
        desk.server.on<protocol::PostMessage>([&](const auto &, qint64 id) { request = id; });
        desk.open();
        QSignalSpy done(desk.opened.get(), &Opened::operationDone);
        auto &timeline = desk.opened->timeline();
        QList<int> mine; // how often it stood there, at every change
        const auto count = [&] { mine.append(int(desk.texts(timeline).count(u"Gut, 15"_s))); };
        connect(desk.opened.get(), &Opened::changed, this, count);

        const QString operation = desk.opened->postMessage(u"Gut, 15"_s, true);
        QCOMPARE(desk.texts(timeline, TimelineModel::MailStateRole).last(), u"waiting"_s);
        QCOMPARE(desk.texts(timeline, TimelineModel::OperationRole).last(), operation);
        QVERIFY(timeline.index(2).data(TimelineModel::IsMineRole).toBool());
        QTRY_VERIFY(request > 0);
        QCOMPARE(desk.server.sent<protocol::PostMessage>()[0].lastSeen, 6);
        if (answerFirst)
            desk.server.tell(protocol::OperationDone{11}, request);
        desk.happen(entry(11, EventKind::StaffMessage, u"Gut, 15"_s));
        QTRY_COMPARE(timeline.events().size(), 3);
        if (!answerFirst)
            desk.server.tell(protocol::OperationDone{11}, request);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(desk.texts(timeline, TimelineModel::MailStateRole).last(), QString());
        QCOMPARE(desk.texts(timeline).count(u"Gut, 15"_s), 1);
        QVERIFY(!mine.isEmpty() && mine.count(1) == mine.size());
    }

    void theSameTextTwiceIsTwoMessages()
    {
        Desk desk;
        desk.server.ignore<protocol::PostMessage>();
        desk.open();
        desk.opened->postMessage(u"Danke"_s, false);
        desk.opened->postMessage(u"Danke"_s, false);
        desk.happen(entry(11, EventKind::StaffMessage, u"Danke"_s));
        QTRY_COMPARE(desk.opened->timeline().events().size(), 3);
        QCOMPARE(desk.texts(desk.opened->timeline()).count(u"Danke"_s), 2);
        desk.happen(entry(12, EventKind::StaffMessage, u"Danke"_s));
        QTRY_COMPARE(desk.opened->timeline().events().size(), 4);
        QCOMPARE(desk.texts(desk.opened->timeline()).count(u"Danke"_s), 2);
    }

    void aRefusedMessageLeavesTheTimelineAndSaysWhy()
    {
        Desk desk;
        desk.server.refuse<protocol::PostMessage>(ErrorCode::StaleReply);
        desk.open();
        QSignalSpy refused(desk.opened.get(), &Opened::operationRefused);
        const QString operation = desk.opened->postMessage(u"Gut"_s, false);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), operation);
        QCOMPARE(refused[0][1].value<Error>().code, ErrorCode::StaleReply);
        QCOMPARE(desk.opened->timeline().rowCount(), 2);
    }

    void aNoteThatWaitsStandsWithTheNotes()
    {
        Desk desk;
        desk.server.ignore<protocol::AddNote>();
        desk.open();
        desk.opened->addNote(u"heikel"_s);
        QCOMPARE(desk.texts(desk.opened->notes()), QStringList{u"heikel"_s});
        QCOMPARE(desk.opened->timeline().rowCount(), 2);
    }

    void mailsTellHowFarAMessageCame()
    {
        Desk desk;
        desk.add(entry(7, EventKind::StaffMessage, u"Gut"_s));
        desk.open();
        auto &timeline = desk.opened->timeline();
        const auto mail = [](const QString &kind, const QString &state) {
            protocol::MailStatus status;
            status.id = kind == u"notice" ? 2 : 1;
            status.event = 7;
            status.kind = kind;
            status.state = state;
            status.lastError = u"550 no such user"_s;
            return status;
        };
        desk.server.tell(protocol::MailChanged{{1}, mail(u"message"_s, u"queued"_s)});
        QCOMPARE(desk.texts(timeline, TimelineModel::MailStateRole).last(), u"queued"_s);
        desk.server.tell(protocol::MailChanged{{1}, mail(u"notice"_s, u"accepted"_s)});
        desk.server.tell(protocol::MailChanged{{1}, mail(u"message"_s, u"failed"_s)});
        QCOMPARE(desk.texts(timeline, TimelineModel::MailStateRole).last(), u"failed"_s);
        QCOMPARE(desk.texts(timeline, TimelineModel::MailErrorRole).last(), u"550 no such user"_s);
        QCOMPARE(desk.opened->mailsOf(7).size(), 2);
    }

    void lookingAtItTellsTheServerOnce()
    {
        Desk desk;
        desk.open();
        desk.opened->markRead();
        desk.opened->markRead();
        QTRY_COMPARE(desk.detail.readUpTo, 6);
        QCOMPARE(desk.opened->newMessages(), 0);
        QCOMPARE(desk.server.sent<protocol::MarkRead>().size(), 1);
        QVERIFY(
            desk.opened->timeline().index(1).data(TimelineModel::UnreadRole).toBool()); // until it is left
        desk.opened->markUnread();
        QCOMPARE(desk.opened->newMessages(), 1);
    }

    void whatWasReadWithoutALineIsToldLater()
    {
        Desk desk;
        desk.open();
        desk.server.drop();
        desk.opened->markRead();
        QTRY_COMPARE(desk.detail.readUpTo, 6);
        QTRY_VERIFY(desk.session.isOnline());
        QCOMPARE(desk.opened->newMessages(), 0);
    }

    void readingItElsewhereIsSeenHere()
    {
        Desk desk;
        desk.open();
        desk.server.tell(protocol::ReadMarker{{1}, 6, 0, false, 0});
        QCOMPARE(desk.opened->newMessages(), 0);
    }

    void offersWhatTheRulesAllow()
    {
        Desk desk;
        desk.detail.ticket.decision = Decision::Undecided;
        desk.open();
        const Opened &opened = *desk.opened;
        QVERIFY(opened.mayWork() && opened.canWrite() && opened.canAssign() && opened.canDecide());
        QVERIFY(!opened.canAccept() && !opened.canReopen() && !opened.canClose() && !opened.canCancel());
        QVERIFY(opened.whyNotClose().contains(u"approve or decline"_s));
        QVERIFY(opened.canCorrect(0));
        QVERIFY(!opened.canCorrect(1)); // the day of a reservation
        QVERIFY(!opened.canCorrect(2));
        QCOMPARE(opened.assignees().size(), 1); // neither the owner nor who only reads
        desk.detail.ticket.decision = Decision::Approved;
        desk.happen(entry(11, EventKind::Approved));
        QTRY_VERIFY(opened.canClose());
        QVERIFY(opened.canCancel() && opened.whyNotClose().isEmpty());
    }

    void aReaderMayOnlyRead()
    {
        Desk desk;
        desk.server.welcome.user.role = Role::Reader;
        desk.server.drop();
        QTRY_VERIFY(desk.session.isOnline());
        desk.open();
        QVERIFY(!desk.opened->mayWork() && !desk.opened->canWrite() && !desk.opened->canClose());
        QVERIFY(desk.opened->whyNotClose().contains(u"not entitled"_s));
    }

    void pressingTwiceIsOnce()
    {
        Desk desk;
        desk.detail.ticket.state = TicketState::Open;
        desk.server.ignore<protocol::AcceptTicket>();
        desk.open();
        QVERIFY(desk.opened->canAccept());
        desk.opened->accept();
        QVERIFY(!desk.opened->canAccept());
    }

    void saysWhoGetsAMessage()
    {
        Desk desk;
        desk.open();
        WhoGetsThis who = desk.opened->whoGetsThis(true);
        QCOMPARE(who.name, u"Max Muster"_s);
        QCOMPARE(who.address, u"max@example.ch"_s);
        QCOMPARE(who.replyTo, u"maria@govikon.example"_s);
        QVERIFY(who.somebodyIsTold && who.isMe);
        QVERIFY(!desk.opened->whoGetsThis(false).somebodyIsTold);

        Event asked = entry(11, EventKind::StaffMessage, u"Bitte antworten"_s, {8});
        asked.data = notifyData(true);
        desk.happen(asked);
        QTRY_COMPARE(desk.opened->timeline().rowCount(), 3);
        who = desk.opened->whoGetsThis(false);
        QVERIFY(who.somebodyIsTold && !who.isMe);
        QCOMPARE(who.toldName, u"Peter Frei"_s);
        QVERIFY(desk.opened->whoGetsThis(true).isMe);
    }

    // As the server will decide: who has left or can't be mailed to is passed over.
    void saysWhoIsToldInsteadOfWhoCannotBe()
    {
        Desk desk;
        desk.server.welcome.people = {
            {{7}, u"Maria Keller"_s, Role::Caseworker, true, {{1}}, {8}, false},
            {{8}, u"Peter Frei"_s, Role::Caseworker, true, {{1}}},
            {{9}, u"Lea Leser"_s, Role::Caseworker, true, {{1}}, {}, false}};
        desk.server.drop();
        QTRY_VERIFY(desk.session.isOnline());
        desk.detail.ticket.owner = {7};
        desk.open();
        QCOMPARE(desk.opened->whoGetsThis(true).toldName, u"Peter Frei"_s); // her substitute
        desk.server.welcome.people[1].active = false;
        desk.server.drop();
        QTRY_COMPARE(desk.opened->whoGetsThis(true).toldName, u"Sport"_s); // the group's mailbox
        QVERIFY(!desk.opened->whoGetsThis(true).isMe);
    }

    void aFailedMailIsSentAgainOnce()
    {
        Desk desk;
        protocol::MailStatus failed;
        failed.id = 3;
        failed.kind = u"message"_s;
        failed.state = u"failed"_s;
        desk.detail.mails = {failed};
        desk.server.ignore<protocol::RetryMail>();
        desk.open();
        QCOMPARE(desk.opened->care().failedMail()->id, 3);
        QVERIFY(desk.opened->care().canRetry(failed));
        desk.opened->care().retry({3});
        QVERIFY(!desk.opened->care().canRetry(failed)); // it is under way
        QTRY_COMPARE(desk.server.sent<protocol::RetryMail>().size(), 1);
        failed.state = u"queued"_s;
        desk.server.tell(protocol::MailChanged{{1}, failed});
        QTRY_VERIFY(!desk.opened->care().failedMail());
    }

    void withoutAnAddressAMessageIsForTheRecord()
    {
        Desk desk;
        desk.detail.ticket.applicant.email.clear();
        desk.server.answer<protocol::PostMessage>({12});
        desk.open();
        QVERIFY(desk.opened->care().lacksAddress());
        QVERIFY(!desk.opened->care().canRenewLink());
        desk.opened->postMessage(u"Am Telefon besprochen"_s, false);
        QTRY_COMPARE(desk.server.sent<protocol::PostMessage>().size(), 1);
        QVERIFY(desk.server.sent<protocol::PostMessage>().first().forTheRecord);
    }

    void aTicketThatMayNotBeSeenSaysSo()
    {
        Desk desk;
        desk.server.refuse<protocol::OpenTicket>(ErrorCode::NotFound);
        Opened opened(desk.session, desk.outbox, {1});
        QTRY_VERIFY(opened.errorText().contains(u"not found"_s));
        QVERIFY(!opened.isLoaded() && !opened.canWrite());
    }

    void aTicketOpenedWithoutALineIsLoadedWhenThereIsOne()
    {
        Desk desk;
        desk.server.drop();
        Opened opened(desk.session, desk.outbox, {1});
        QTRY_VERIFY(opened.isLoaded());
        QVERIFY(opened.errorText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenTicketTest)
#include "tst_openticket.moc"
