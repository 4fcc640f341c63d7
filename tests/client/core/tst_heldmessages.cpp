// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openticket.h"
#include "fakeserver.h"

#include <QAbstractItemModelTester>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using Held = protocol::HeldMessage;
using Opened = client::OpenTicket;

namespace {

// A server that holds what is posted, and a client that has the ticket open.
struct Desk
{
    FakeServer server;
    Session session{server, patient()};
    Outbox outbox{session, u":memory:"_s};
    protocol::TicketDetail detail;
    std::unique_ptr<Opened> opened;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Desk()
    {
        detail.ticket.id = {1};
        detail.ticket.category = {1};
        detail.ticket.state = TicketState::Pending;
        detail.ticket.owner = {7};
        detail.ticket.applicant = {u"Max Muster"_s, u"max@example.ch"_s, u"de"_s};
        detail.events = {
            {5,
             {1},
             EventKind::Received,
             QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC),
             {ActorKind::Applicant, {}, u"Max Muster"_s},
             {},
             {}}};
        server.on<protocol::OpenTicket>([this](const protocol::OpenTicket &asked, qint64 id) {
            auto part = detail;
            part.events.removeIf([&](const Event &each) { return each.sequence <= asked.after; });
            server.tell(part, id);
        });
        server.on<protocol::PostMessage>([this](const protocol::PostMessage &posted, qint64 id) {
            server.tell(protocol::OperationDone{0}, id);
            hold(posted.operation, posted.text);
        });
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());
        opened = std::make_unique<Opened>(session, outbox, TicketId{1});
        tester = std::make_unique<QAbstractItemModelTester>(
            &opened->timeline(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(opened->isLoaded());
    }
    void hold(const QString &operation, const QString &text)
    {
        Held held;
        held.id = {int(detail.held.size()) + 1};
        held.operation = operation;
        held.text = text;
        held.lastSeen = 5;
        held.remaining = 10'000;
        detail.held.append(held);
        server.tell(protocol::HeldChanged{{1}, detail.held});
    }
    void give(HeldState state, const QString &reason = {})
    {
        detail.held[0].state = state;
        detail.held[0].reason = reason;
        server.tell(protocol::HeldChanged{{1}, detail.held});
    }
    HeldMessages &held() { return opened->held(); }
    // What waits, as "text|state".
    QStringList waiting()
    {
        QStringList found;
        TimelineModel &timeline = opened->timeline();
        for (int row = 1; row < timeline.rowCount(); ++row)
            found.append(
                timeline.index(row).data(TimelineModel::TextRole).toString() + u'|' +
                timeline.index(row).data(TimelineModel::MailStateRole).toString());
        return found;
    }
};

} // namespace

// Messages that the server holds, as their author sees them.
class HeldMessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeldMessageStandsAtTheEndOnceAndCountsDown()
    {
        Desk desk;
        desk.opened->postMessage(u"Guten Tag"_s, false);
        QTRY_COMPARE(desk.waiting(), QStringList{u"Guten Tag|held"_s});
        QTRY_COMPARE(desk.outbox.waiting(), 0);
        QCOMPARE(desk.waiting(), QStringList{u"Guten Tag|held"_s});
        const int left = desk.held().secondsLeft({1});
        QVERIFY2(left > 5 && left <= 10, qPrintable(QString::number(left)));
    }

    void whenItGoesOutItsEventTakesItsPlaceWithoutAGap()
    {
        Desk desk;
        desk.opened->postMessage(u"Guten Tag"_s, false);
        QTRY_COMPARE(desk.waiting(), QStringList{u"Guten Tag|held"_s});
        QStringList seen;
        connect(&desk.opened->timeline(), &QAbstractItemModel::rowsRemoved, this, [&] {
            seen.append(desk.waiting().join(u','));
        });
        const Event event{
            6, {1}, EventKind::StaffMessage, {}, {ActorKind::User, {7}, u"Maria Keller"_s}, u"Guten Tag"_s,
            {}};
        desk.detail.held.clear();
        desk.detail.events.append(event);
        desk.server.tell(protocol::HeldChanged{{1}, {}});
        QCOMPARE(desk.waiting(), QStringList{u"Guten Tag|held"_s}); // until the event is there
        desk.server.tell(protocol::Events{{event}, {}, 0, 6});
        QTRY_COMPARE(desk.waiting(), QStringList{u"Guten Tag|"_s});
        QVERIFY(desk.held().all().isEmpty());
    }

    void takingBackGivesTheTextAndTheServerForgetsOnlyThen()
    {
        Desk desk;
        QSignalSpy back(&desk.held(), &HeldMessages::takenBack);
        desk.hold(u"op"_s, u"Guten Tag"_s);
        desk.server.ignore<protocol::TakeBackMessage>();
        desk.held().takeBack({1});
        desk.held().takeBack({1}); // pressed twice
        QTRY_COMPARE(desk.server.sent<protocol::TakeBackMessage>().size(), 1);
        QVERIFY(back.isEmpty());
        QVERIFY(desk.held().isAsked({1}));
        desk.server.tell(protocol::Ok{}, desk.server.requests.last().id);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back[0][0].value<Held>().text, u"Guten Tag"_s);
        QVERIFY(desk.server.sent<protocol::ForgetMessage>().isEmpty());
        desk.held().forget({1});
        QTRY_COMPARE(desk.server.sent<protocol::ForgetMessage>().size(), 1);
    }

    void tooLateIsSaid()
    {
        Desk desk;
        QSignalSpy back(&desk.held(), &HeldMessages::takenBack);
        QSignalSpy failed(&desk.held(), &HeldMessages::failed);
        desk.hold(u"op"_s, u"Guten Tag"_s);
        desk.server.refuse<protocol::TakeBackMessage>(ErrorCode::AlreadySent);
        desk.held().takeBack({1});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::AlreadySent);
        QVERIFY(back.isEmpty());
        QVERIFY(!desk.held().isAsked({1}));
    }

    void aReturnedOneCanBeTakenWithoutAskingOrSentAnyway()
    {
        Desk desk;
        QSignalSpy back(&desk.held(), &HeldMessages::takenBack);
        desk.hold(u"op"_s, u"Guten Tag"_s);
        desk.give(HeldState::Returned, u"stale-reply"_s);
        QCOMPARE(desk.waiting(), QStringList{u"Guten Tag|returned"_s});
        desk.held().sendNow({1}, true);
        QTRY_COMPARE(desk.server.sent<protocol::SendNow>().size(), 1);
        QVERIFY(desk.server.sent<protocol::SendNow>()[0].sendAnyway);
        desk.held().takeBack({1});
        QCOMPARE(back.size(), 1);
        QVERIFY(desk.server.sent<protocol::TakeBackMessage>().isEmpty());
    }

    void afterABrokenLineTheServerSaysWhatIsHeld()
    {
        Desk desk;
        desk.hold(u"op"_s, u"Guten Tag"_s);
        desk.server.drop();
        QVERIFY(!desk.held().canAsk());
        desk.detail.held[0].remaining = 3'000;
        QTRY_VERIFY(desk.held().canAsk());
        QTRY_VERIFY(desk.held().secondsLeft({1}) <= 3);
        QCOMPARE(desk.waiting(), QStringList{u"Guten Tag|held"_s});
    }

    void anotherTicketsAreNotOurs()
    {
        Desk desk;
        Held foreign;
        foreign.id = {9};
        desk.server.tell(protocol::HeldChanged{{2}, {foreign}});
        QVERIFY(desk.held().all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HeldMessagesTest)
#include "tst_heldmessages.moc"
