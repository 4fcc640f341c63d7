// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inboxmodel.h"
#include "fakeserver.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

InboxRow ticket(int id, int minute, int unread = 0)
{
    InboxRow row;
    row.id = {id};
    row.number = u"GT-0000-%1"_s.arg(id, 4, 10, QChar(u'0'));
    row.title = u"Grümpelturnier: FC %1"_s.arg(id);
    row.applicantName = u"Max Muster"_s;
    row.lastActivityAt = noon.addSecs(60 * minute);
    row.lastSequence = minute + 1000;
    row.unread = unread;
    row.concernsMe = true;
    return row;
}

Event message(int id, Sequence sequence, ActorKind author = ActorKind::Applicant)
{
    Event event;
    event.sequence = sequence;
    event.ticket = {id};
    event.kind = author == ActorKind::Applicant ? EventKind::ApplicantMessage : EventKind::StaffMessage;
    event.actor.kind = author;
    return event;
}

Events told(const Event &event, const InboxRow &row, int unreadTotal = 0)
{
    return {{event}, {row}, unreadTotal, event.sequence};
}

// A client that shows the inbox; the tester fails the test at the first wrong signal.
struct Desk
{
    FakeServer server;
    Session session{server, patient()};
    InboxModel inbox{session};
    QAbstractItemModelTester tester{&inbox, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void start(const TicketPage &page)
    {
        server.answer<ListTickets>(page);
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline() && !inbox.isLoading());
    }
    QList<int> ids() const
    {
        QList<int> found;
        for (int i = 0; i < inbox.rowCount(); ++i)
            found.append(int(inbox.row(i)->id.value));
        return found;
    }
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return inbox.index(row, column).data(role).toString();
    }
};

} // namespace

class InboxModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }

    void showsWhatTheServerLists()
    {
        Desk desk;
        InboxRow mine = ticket(2, 9, 2);
        mine.owner = {7};
        mine.state = TicketState::Pending;
        InboxRow fresh = ticket(1, 8);
        fresh.isNew = true;
        desk.start({{mine, fresh}, false, 2});
        QCOMPARE(desk.ids(), (QList{2, 1}));
        QCOMPARE(desk.inbox.unreadTotal(), 2);
        QCOMPARE(desk.text(0, InboxModel::UnreadColumn), u"2"_s);
        QVERIFY(desk.text(0, InboxModel::UnreadColumn, Qt::AccessibleTextRole).contains(u"2 new"_s));
        QCOMPARE(desk.text(1, InboxModel::UnreadColumn), u"New"_s);
        QCOMPARE(desk.text(0, InboxModel::StateColumn), u"In progress"_s);
        QCOMPARE(desk.text(0, InboxModel::OwnerColumn), u"Maria Keller"_s);
        QCOMPARE(desk.text(1, InboxModel::OwnerColumn), QString());
    }

    void aNewMessageMovesItsTicketToTheTop()
    {
        Desk desk;
        desk.start({{ticket(3, 9), ticket(2, 8), ticket(1, 7)}, false, 0});
        QPersistentModelIndex kept = desk.inbox.index(2, 0);
        QSignalSpy reset(&desk.inbox, &QAbstractItemModel::modelReset);
        desk.server.tell(told(message(1, 11), ticket(1, 30, 1), 1));
        QCOMPARE(desk.ids(), (QList{1, 3, 2}));
        QCOMPARE(kept.row(), 0); // the selection went with it
        QCOMPARE(reset.size(), 0);
        QCOMPARE(desk.inbox.unreadTotal(), 1);
        desk.server.tell(told(message(3, 12), ticket(3, 20, 1), 2));
        QCOMPARE(desk.ids(), (QList{1, 3, 2}));
        QCOMPARE(desk.inbox.row(1)->unread, 1);
    }

    void aTicketThatNoLongerMatchesLeavesUnlessItIsLookedAt()
    {
        Desk desk;
        desk.start({{ticket(3, 9), ticket(2, 8), ticket(1, 7)}, false, 0});
        desk.inbox.setCurrentTicket({2});
        for (int id : {1, 2}) {
            InboxRow closed = ticket(id, 30 + id);
            closed.state = TicketState::Closed;
            desk.server.tell(told(message(id, 10 + id, ActorKind::User), closed));
        }
        QCOMPARE(desk.ids(), (QList{2, 3}));
        desk.inbox.setCurrentTicket({3});
        QCOMPARE(desk.ids(), (QList{3}));
    }

    void anotherFilterLeavesOutTheTicketThatIsLookedAt()
    {
        Desk desk;
        desk.start({{ticket(2, 8), ticket(1, 7)}, false, 0});
        desk.inbox.setCurrentTicket({2});
        desk.server.answer<ListTickets>({{}, false, 0});
        client::InboxFilter filter;
        filter.onlyMine = true;
        desk.inbox.setFilter(filter);
        QTRY_VERIFY(!desk.inbox.isLoading());
        QCOMPARE(desk.ids(), QList<int>());
        desk.server.tell(told(message(2, 11, ActorKind::User), ticket(2, 30)));
        QCOMPARE(desk.ids(), QList<int>());
    }

    void whatBelongsBelowTheLoadedRowsIsNotInserted()
    {
        Desk desk;
        QList<InboxRow> rows;
        for (int i = 200; i > 0; --i)
            rows.append(ticket(i, 1000 + i));
        desk.start({rows, true, 0});
        desk.server.tell(told(message(900, 11), ticket(900, 5)));
        QCOMPARE(desk.inbox.rowCount(), 200);
        desk.server.tell(told(message(901, 12), ticket(901, 5000)));
        QCOMPARE(desk.inbox.rowCount(), 201);
        QCOMPARE(desk.inbox.indexOf({901}), 0);
    }

    void loadsFurtherPagesAfterTheLastRowAndNothingTwice()
    {
        Desk desk;
        QList<InboxRow> rows;
        for (int i = 300; i > 100; --i)
            rows.append(ticket(i, 1000 + i));
        desk.start({rows, true, 0});
        QVERIFY(desk.inbox.canFetchMore({}));
        desk.server.answer<ListTickets>({{ticket(101, 1101), ticket(50, 1050)}, false, 0});
        desk.inbox.fetchMore({});
        desk.inbox.fetchMore({}); // once is enough
        QTRY_VERIFY(!desk.inbox.isLoading());
        QCOMPARE(desk.inbox.rowCount(), 201);
        const ListTickets asked = desk.server.sent<ListTickets>().last();
        QCOMPARE(desk.server.sent<ListTickets>().size(), 2);
        QCOMPARE(asked.edge.id, TicketId{101});
        QCOMPARE(asked.edge.at, noon.addSecs(60 * 1101));
        QVERIFY(!desk.inbox.canFetchMore({}));
    }

    void anAnswerToAnEarlierFilterIsVoid()
    {
        Desk desk;
        desk.start({{ticket(1, 1)}, false, 0});
        qint64 slow = 0;
        desk.server.on<ListTickets>([&](const ListTickets &asked, qint64 id) {
            if (asked.onlyMine)
                slow = id;
            else
                desk.server.tell(TicketPage{{ticket(5, 5)}, false, 0}, id);
        });
        client::InboxFilter filter;
        filter.onlyMine = true;
        desk.inbox.setFilter(filter);
        QTRY_VERIFY(slow > 0);
        filter.onlyMine = false;
        filter.search = u"fc 5"_s;
        desk.inbox.setFilter(filter);
        QTRY_COMPARE(desk.ids(), QList{5});
        desk.server.tell(TicketPage{{ticket(1, 1)}, false, 0}, slow);
        QCOMPARE(desk.ids(), QList{5});
    }

    void aFilterHoldsAtOnceForWhatIsKnown()
    {
        Desk desk;
        InboxRow mine = ticket(2, 2);
        mine.owner = {7};
        desk.start({{mine, ticket(1, 1, 1)}, false, 0});
        desk.server.ignore<ListTickets>();
        client::InboxFilter filter;
        filter.onlyMine = true;
        desk.inbox.setFilter(filter);
        QCOMPARE(desk.ids(), QList{2});
    }

    void whatHappensWhileAPageIsUnderWayIsNotLost()
    {
        Desk desk;
        desk.server.on<ListTickets>([&](const ListTickets &, qint64 id) {
            desk.server.tell(told(message(1, 11), ticket(1, 30, 1), 1));
            desk.server.tell(TicketPage{{ticket(2, 8), ticket(1, 7)}, false, 1}, id);
        });
        desk.session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(desk.ids(), (QList{1, 2}));
        QCOMPARE(desk.inbox.row(0)->unread, 1);
    }

    void whatIsReadWhileAPageIsUnderWayStaysRead()
    {
        Desk desk;
        desk.server.on<ListTickets>([&](const ListTickets &, qint64 id) {
            desk.server.tell(told(message(1, 11), ticket(1, 30, 1), 1));
            desk.server.tell(ReadMarker{{1}, 11, 0, false, 0});
            desk.server.tell(TicketPage{{ticket(1, 30), ticket(2, 8)}, false, 0}, id);
        });
        desk.session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(desk.ids(), (QList{1, 2}));
        QCOMPARE(desk.inbox.row(0)->unread, 0);
        QCOMPARE(desk.inbox.unreadTotal(), 0);
    }

    void onlyAnApplicantsMessageThatConcernsMeIsNews()
    {
        Desk desk;
        desk.start({{ticket(1, 1)}, false, 0});
        QSignalSpy news(&desk.inbox, &InboxModel::newsArrived);
        desk.server.tell(told(message(1, 11, ActorKind::User), ticket(1, 2)));
        InboxRow others = ticket(2, 3, 1);
        others.concernsMe = false;
        desk.server.tell(told(message(2, 12), others));
        desk.server.tell(told(message(3, 13), ticket(3, 4, 0))); // read already on another computer
        QCOMPARE(news.size(), 0);
        const Events arrived = told(message(1, 14), ticket(1, 5, 1), 1);
        desk.server.tell(arrived);
        QCOMPARE(news.size(), 1);
        QCOMPARE(news[0][0].value<InboxRow>().id, TicketId{1});
        QCOMPARE(news[0][1].value<Event>().sequence, 14);
        desk.server.tell(arrived); // told again after a reconnect
        QCOMPARE(news.size(), 1);
        Event received = message(4, 15);
        received.kind = EventKind::Received;
        InboxRow fresh = ticket(4, 6);
        fresh.isNew = true;
        desk.server.tell(told(received, fresh));
        QCOMPARE(news.size(), 2);
    }

    void severalMessagesOfATicketAreOneNews()
    {
        Desk desk;
        desk.start({{ticket(1, 1)}, false, 0});
        QSignalSpy news(&desk.inbox, &InboxModel::newsArrived);
        desk.server.tell(Events{{message(1, 11), message(1, 12)}, {ticket(1, 5, 2)}, 2, 12});
        QCOMPARE(news.size(), 1);
        QCOMPARE(news[0][1].value<Event>().sequence, 12);
    }

    void readingItElsewhereClearsTheBadge()
    {
        Desk desk;
        desk.start({{ticket(1, 1, 2)}, false, 2});
        QSignalSpy total(&desk.inbox, &InboxModel::unreadTotalChanged);
        desk.server.tell(ReadMarker{{1}, 9, 0, false, 0});
        QCOMPARE(desk.inbox.row(0)->unread, 0);
        QCOMPARE(total.value(0).value(0).toInt(), 0);
    }

    void whatWasReadElsewhereWhileTheLineWasDownIsSeenAfterwards()
    {
        Desk desk;
        desk.start({{ticket(2, 2, 1), ticket(1, 1, 2)}, false, 3});
        QSignalSpy reset(&desk.inbox, &QAbstractItemModel::modelReset);
        desk.server.answer<ListTickets>({{ticket(2, 2, 1)}, false, 1});
        desk.server.drop();
        QCOMPARE(desk.inbox.rowCount(), 2); // what is known stays readable
        QTRY_COMPARE(desk.ids(), QList{2});
        QCOMPARE(desk.inbox.unreadTotal(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void aRefreshKeepsWhatIsLoadedFurtherDown()
    {
        Desk desk;
        QList<InboxRow> rows;
        for (int i = 400; i > 0; --i)
            rows.append(ticket(i, 1000 + i));
        desk.start({rows, true, 0});
        desk.server.answer<ListTickets>({rows.mid(1, 200), true, 0}); // 400 has left
        desk.server.drop();
        QTRY_COMPARE(desk.inbox.rowCount(), 399);
        QVERIFY(desk.inbox.canFetchMore({}));
    }

    void holdsNoMoreThanTenThousand()
    {
        Desk desk;
        QList<InboxRow> rows;
        for (int i = 9999; i >= 0; --i)
            rows.append(ticket(i + 1, i));
        desk.start({rows, true, 0});
        desk.server.tell(told(message(20000, 11), ticket(20000, 20000)));
        QCOMPARE(desk.inbox.rowCount(), 10000);
        QCOMPARE(desk.inbox.indexOf({20000}), 0);
        QCOMPARE(desk.inbox.indexOf({1}), -1);
    }

    void theWindowMovesDownAndUp()
    {
        Desk desk;
        QList<InboxRow> rows;
        for (int i = 10199; i >= 200; --i)
            rows.append(ticket(i + 1, i));
        desk.start({rows, true, 0});
        QList<InboxRow> older;
        for (int i = 199; i >= 0; --i)
            older.append(ticket(i + 1, i));
        desk.server.answer<ListTickets>({older, false, 0});
        desk.inbox.fetchMore({});
        QTRY_VERIFY(!desk.inbox.isLoading());
        QCOMPARE(desk.inbox.rowCount(), 10000);
        QVERIFY(desk.inbox.hasBefore());
        QCOMPARE(desk.inbox.row(0)->id, TicketId{10000});
        QCOMPARE(desk.inbox.row(9999)->id, TicketId{1});
        desk.server.tell(told(message(777777, 11), ticket(777777, 20000))); // above the window
        QCOMPARE(desk.inbox.indexOf({777777}), -1);

        desk.server.answer<ListTickets>({rows.first(200), true, 0});
        desk.inbox.fetchBefore();
        QTRY_VERIFY(!desk.inbox.isLoading());
        const ListTickets asked = desk.server.sent<ListTickets>().last();
        QVERIFY(asked.backwards);
        QCOMPARE(asked.edge.id, TicketId{10000});
        QCOMPARE(desk.inbox.rowCount(), 10000);
        QCOMPARE(desk.inbox.row(0)->id, TicketId{10200});
        QVERIFY(desk.inbox.canFetchMore({}));
    }

    void theEndIsOnePageAway()
    {
        Desk desk;
        desk.start({{ticket(9, 9)}, true, 0});
        desk.server.answer<ListTickets>({{ticket(2, 2), ticket(1, 1)}, true, 0});
        desk.inbox.goToEnd();
        QTRY_VERIFY(!desk.inbox.isLoading());
        QVERIFY(desk.server.sent<ListTickets>().last().backwards);
        QCOMPARE(desk.server.sent<ListTickets>().last().edge, InboxEdge());
        QVERIFY(desk.inbox.hasBefore());
        QVERIFY(!desk.inbox.canFetchMore({}));
    }

    void anotherOrderIsTheServersAndHoldsForWhatComesIn()
    {
        Desk desk;
        desk.start({{ticket(3, 9), ticket(2, 8), ticket(1, 7)}, false, 0});
        desk.server.answer<ListTickets>({{ticket(1, 7), ticket(2, 8), ticket(3, 9)}, false, 0});
        desk.inbox.setSort(InboxSort::Number, true);
        QCOMPARE(desk.ids(), (QList{1, 2, 3})); // at once
        QTRY_VERIFY(!desk.inbox.isLoading());
        QCOMPARE(desk.server.sent<ListTickets>().last().sort, InboxSort::Number);
        desk.server.tell(told(message(2, 12), ticket(2, 50, 1), 1));
        QCOMPARE(desk.ids(), (QList{1, 2, 3})); // it keeps its place
        QCOMPARE(desk.inbox.row(1)->unread, 1);
        desk.server.tell(told(message(0, 13), ticket(0, 60)));
        QCOMPARE(desk.ids(), (QList{0, 1, 2, 3}));
    }

    void whatComesInDuringASearchIsAskedFor()
    {
        Desk desk;
        InboxRow found = ticket(1, 1);
        found.excerpt = u"… Schlüssel …"_s;
        desk.start({{found}, false, 0});
        desk.server.answer<ListTickets>({{found}, false, 0});
        client::InboxFilter filter;
        filter.search = u"schlüssel"_s;
        desk.inbox.setFilter(filter);
        QTRY_VERIFY(!desk.inbox.isLoading());
        desk.server.tell(told(message(1, 12), ticket(1, 20, 1)));
        QCOMPARE(desk.inbox.row(0)->excerpt, found.excerpt); // an event's row has none
        InboxRow other = ticket(2, 30);
        other.excerpt = u"Schlüssel"_s;
        desk.server.answer<ListTickets>({{other, found}, false, 0});
        desk.server.tell(told(message(2, 13), ticket(2, 30)));
        QCOMPARE(desk.ids(), QList{1}); // whether it matches only the server knows
        QTRY_COMPARE(desk.ids(), (QList{2, 1}));
    }

    void whatIsPutOffLeavesAndComesBack()
    {
        Desk desk;
        desk.start({{ticket(2, 8), ticket(1, 7)}, false, 0});
        InboxRow away = ticket(1, 7);
        away.snoozedUntil = noon.addDays(1);
        desk.server.tell(RowsChanged{{away}, 0});
        QCOMPARE(desk.ids(), QList{2});
        InboxRow back = ticket(1, 7);
        back.woke = true;
        desk.server.tell(RowsChanged{{back}, 0});
        QCOMPARE(desk.ids(), (QList{2, 1}));
        desk.inbox.setCurrentTicket({1}); // she looks at it
        QTRY_COMPARE(desk.server.sent<SnoozeTicket>().size(), 1);
        QVERIFY(!desk.server.sent<SnoozeTicket>().first().until.isValid());
    }

    void aNoteThatNamesMeIsNews()
    {
        Desk desk;
        desk.start({{ticket(1, 1)}, false, 0});
        QSignalSpy news(&desk.inbox, &InboxModel::newsArrived);
        Event note = message(1, 11, ActorKind::User);
        note.kind = EventKind::Note;
        InboxRow named = ticket(1, 2);
        named.mentioned = true;
        desk.server.tell(told(note, named, 1));
        QCOMPARE(news.size(), 0); // it names somebody else
        note.sequence = 12;
        addMentions(note.data, {{7}});
        desk.server.tell(told(note, named, 1));
        QCOMPARE(news.size(), 1);
    }

    void afterLoggingOutNothingStays()
    {
        Desk desk;
        desk.start({{ticket(1, 1, 2)}, false, 2});
        desk.session.logOut();
        QCOMPARE(desk.inbox.rowCount(), 0);
        QCOMPARE(desk.inbox.unreadTotal(), 0);
    }

    void aRefusedListSaysWhy()
    {
        Desk desk;
        desk.server.refuse<ListTickets>(ErrorCode::Internal);
        desk.session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(desk.inbox.errorText().contains(u"went wrong"_s));
    }
};

QTEST_GUILESS_MAIN(InboxModelTest)
#include "tst_inboxmodel.moc"
