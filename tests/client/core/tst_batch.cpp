// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrangement.h"
#include "core/mentions.h"
#include "fakeserver.h"

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

InboxRow row(int id)
{
    InboxRow row;
    row.id = {id};
    row.number = u"GT-0000-000%1"_s.arg(id);
    row.lastSequence = id;
    return row;
}

struct Desk
{
    FakeServer server;
    Session session{server, patient()};
    Outbox outbox{session, u":memory:"_s};
    InboxModel inbox{session};
    std::unique_ptr<Arrangement> arrangement = std::make_unique<Arrangement>(session, outbox, inbox);

    bool start()
    {
        server.answer<ListTickets>({});
        session.connectTo(address, u"kept"_s);
        return QTest::qWaitFor([this] { return session.isOnline(); });
    }
    Batch &batch() { return arrangement->batch; }
};

} // namespace

// One thing done to several tickets, with one undo; and views and tags as the server has them.
class BatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappensBeforeThePause()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.batch().start({Batch::Kind::Close}, {row(1), row(2)});
        QVERIFY(desk.batch().isWaiting());
        QCOMPARE(desk.batch().size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(desk.outbox.waiting(), 0);
        desk.batch().undo();
        QVERIFY(!desk.batch().isWaiting());
        desk.batch().doNow();
        QCoreApplication::processEvents();
        QCOMPARE(desk.server.sent<CloseTicket>().size(), 0);
    }

    void afterThePauseItIsDone()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.server.answer<CloseTicket>({5});
        desk.batch().setPause(std::chrono::milliseconds(1));
        desk.batch().start({Batch::Kind::Close}, {row(1), row(2)});
        QTRY_COMPARE(desk.server.sent<CloseTicket>().size(), 2);
        QTRY_COMPARE(desk.batch().unanswered(), 0);
        QVERIFY(desk.batch().refusals().isEmpty());
    }

    void refusalsAreNamedByTicket()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.server.on<CloseTicket>([&](const CloseTicket &asked, qint64 id) {
            if (asked.ticket.value == 2)
                desk.server.tell(Failure{ErrorCode::DecisionPending, {}}, id);
            else
                desk.server.tell(OperationDone{9}, id);
        });
        desk.batch().start({Batch::Kind::Close}, {row(1), row(2), row(3)});
        desk.batch().doNow();
        QTRY_COMPARE(desk.batch().unanswered(), 0);
        QCOMPARE(desk.batch().refusals().size(), 1);
        QCOMPARE(desk.batch().refusals().first().number, u"GT-0000-0002"_s);
        QVERIFY(!desk.batch().refusals().first().reason.isEmpty());
    }

    void whatStandsSoAlreadyIsNoRefusal()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.server.refuse<TagTicket>(ErrorCode::Unchanged);
        desk.batch().start({Batch::Kind::Tag, {}, TagId{3}}, {row(1), row(2)});
        desk.batch().doNow();
        QTRY_COMPARE(desk.batch().unanswered(), 0);
        QCOMPARE(desk.server.sent<TagTicket>().first().tag, TagId{3});
        QVERIFY(desk.batch().refusals().isEmpty());
    }

    void anotherOneDoesTheFirst()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.batch().start({Batch::Kind::Accept}, {row(1)});
        desk.batch().start({Batch::Kind::MarkRead}, {row(2)});
        QTRY_COMPARE(desk.server.sent<AcceptTicket>().size(), 1);
        QVERIFY(desk.batch().isWaiting());
        QCOMPARE(desk.server.sent<MarkRead>().size(), 0);
    }

    void closingTheProgramDoesIt()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.server.ignore<CloseTicket>();
        desk.batch().start({Batch::Kind::Close}, {row(1), row(2)});
        desk.arrangement.reset();
        QCOMPARE(desk.outbox.waiting(), 2); // kept until the server has it
    }

    void viewsAndTheirCountsAreTheServers()
    {
        Desk desk;
        SavedView own;
        own.id = {4};
        own.name = u"Mein Turnier"_s;
        own.filter.search = u"turnier"_s;
        desk.server.answer<ListViews>({{own}});
        desk.server.on<CountUnread>([&](const CountUnread &asked, qint64 id) {
            QList<int> counts(asked.filters.size(), 0);
            counts.last() = 7;
            desk.server.tell(UnreadCounts{counts}, id);
        });
        QVERIFY(desk.start());
        QTRY_COMPARE(desk.arrangement->views.all().last().view, own);
        QTRY_COMPARE(desk.arrangement->views.all().last().unread, 7);
        desk.server.tell(ViewList{});
        QVERIFY(!desk.arrangement->views.all().last().view.id.isValid()); // the given ones stay
    }

    void tagsAreKnownByName()
    {
        Desk desk;
        desk.server.answer<ListTags>({{{{1}, u"dringend"_s, TagColour::Red}}});
        QVERIFY(desk.start());
        QTRY_COMPARE(desk.arrangement->tags.all().size(), 1);
        QCOMPARE(desk.arrangement->tags.of({{9}, {1}}).size(), 1); // an unknown one is left out
        desk.server.tell(TagList{{{{1}, u"eilig"_s, TagColour::Red}}});
        QCOMPARE(desk.arrangement->tags.find({1})->name, u"eilig"_s);
    }

    void whomANoteNames()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto people = mentionable(desk.session, {1});
        QCOMPARE(people.size(), 2); // not herself
        QCOMPARE(mentionedIn(u"@peter frei, kannst du?"_s, people), QList<UserId>{{8}});
        QCOMPARE(mentionedIn(u"@Peter Freitag"_s, people), QList<UserId>());
        QCOMPARE(mentionedIn(u"post@Peter Frei"_s, people), QList<UserId>());
        QCOMPARE(mentionedIn(u"Peter Frei"_s, people), QList<UserId>());
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "tst_batch.moc"
