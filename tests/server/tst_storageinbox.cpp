// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboxorder.h"
#include "services/markread.h"
#include "services/postapplicantmessage.h"
#include "storage/sqliteconnection.h"
#include "storage/statement.h"
#include "world.h"

#include <QSet>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// The inbox: complete pages without doubles, and what each person has not seen.
class TestStorageInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void pagesAreCompleteAndOrdered();
    void pagingUnderInsertionMissesAndDoublesNothing();
    void onlyTheCategoriesAskedFor();
    void filters_data();
    void filters();
    void search_data();
    void search();
    void unreadIsKeptPerPerson();
    void closedTicketsHaveNothingUnread();
    void newMeansNeverOpened();
    void whatConcernsMe_data();
    void whatConcernsMe();
    void everyOrderIsPagedBothWays_data();
    void everyOrderIsPagedBothWays();
    void anyNumberOfCategories();
    void pagesUseTheirIndexes();

private:
    Ticket add(const Category &category, std::function<void(Ticket &)> change = {});
    void change(TicketId id, std::function<void(Ticket &)> change);
    void applicantWrites(TicketId id);
    void read(const User &user, TicketId id);
    QList<TicketId> all(services::InboxQuery query);
    InboxRow row(TicketId id, const User &user)
    {
        return m_world->reader().tickets().row(id, user.id).value();
    }
    int badge(const User &user) { return m_world->reader().tickets().unreadTotal(user.id, user.categories); }
    services::InboxQuery query() const
    {
        services::InboxQuery query;
        query.user = m_maria.id;
        query.categories = m_maria.categories;
        return query;
    }

    std::unique_ptr<test::World> m_world;
    Category m_cup;
    Category m_hall;
    User m_maria;
    User m_urs;
    int m_number = 0;
};

void TestStorageInbox::init()
{
    m_world = std::make_unique<test::World>();
    m_cup = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
    m_hall = m_world->addCategory(u"AU"_s, u"Aula"_s);
    m_world->addTournamentForm(m_cup);
    m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_cup, m_hall});
    m_urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {m_cup, m_hall});
}

Ticket TestStorageInbox::add(const Category &category, std::function<void(Ticket &)> change)
{
    Ticket ticket;
    ticket.number = u"%1-0000-%2"_s.arg(category.code).arg(++m_number, 4, 10, QLatin1Char('0'));
    ticket.category = category.id;
    ticket.createdAt = ticket.lastActivityAt = m_world->now.value();
    if (change)
        change(ticket);
    ticket.id = *m_world->write<TicketId>([&](services::Repositories &r) { return r.tickets().add(ticket); });
    return ticket;
}

void TestStorageInbox::change(TicketId id, std::function<void(Ticket &)> change)
{
    QVERIFY(m_world->write<Done>([&](services::Repositories &r) {
        Ticket ticket = r.tickets().find(id).value();
        change(ticket);
        r.tickets().save(ticket);
        return Result<Done>(Done{});
    }));
}

void TestStorageInbox::applicantWrites(TicketId id)
{
    QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) {
        return services::PostApplicantMessage(m_world->office)(r, {id, u"Wir sind 15"_s, {}});
    }));
}

void TestStorageInbox::read(const User &user, TicketId id)
{
    const Sequence upTo = m_world->ticket(id).lastSequence;
    QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) {
        return services::MarkRead()(r, {user.id, id, upTo, false});
    }));
}

QList<TicketId> TestStorageInbox::all(services::InboxQuery query)
{
    QList<TicketId> found;
    while (true) {
        const auto page = m_world->reader().tickets().inbox(query);
        for (const InboxRow &row : page)
            found.append(row.id);
        if (page.size() < query.limit)
            return found;
        query.edge = InboxOrder(query.sort, query.ascending).edgeOf(page.last());
    }
}

void TestStorageInbox::pagesAreCompleteAndOrdered()
{
    QList<TicketId> expected;
    for (int i = 0; i < 50; ++i) {
        if (i % 3 == 0) // several at the same moment: the identity decides
            m_world->now.advance(std::chrono::milliseconds(1));
        expected.prepend(add(i % 2 == 0 ? m_cup : m_hall).id);
    }
    for (const int limit : {1, 7, 50, 200}) {
        auto asked = query();
        asked.limit = limit;
        QCOMPARE(all(asked), expected);
    }
}

void TestStorageInbox::pagingUnderInsertionMissesAndDoublesNothing()
{
    QList<TicketId> old;
    for (int i = 0; i < 30; ++i)
        old.prepend(add(m_cup).id);
    auto asked = query();
    asked.limit = 4;
    QList<TicketId> seen;
    while (true) {
        const auto page = m_world->reader().tickets().inbox(asked);
        for (const InboxRow &row : page)
            seen.append(row.id);
        if (page.size() < asked.limit)
            break;
        asked.edge = InboxOrder().edgeOf(page.last());
        m_world->now.advance(std::chrono::seconds(1));
        add(m_cup); // comes in on top while somebody scrolls
    }
    QCOMPARE(seen, old);
}

void TestStorageInbox::onlyTheCategoriesAskedFor()
{
    add(m_cup);
    const Ticket hall = add(m_hall);
    auto asked = query();
    asked.categories = {m_hall.id};
    QCOMPARE(all(asked), QList<TicketId>{hall.id});
    asked.categories.clear();
    QCOMPARE(all(asked), QList<TicketId>());
}

void TestStorageInbox::filters_data()
{
    using States = QList<TicketState>;
    QTest::addColumn<States>("states");
    QTest::addColumn<bool>("onlyMine");
    QTest::addColumn<bool>("onlyUnread");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("all") << States() << false << false
                         << QStringList{u"closed"_s, u"his"_s, u"mine"_s, u"open"_s};
    QTest::newRow("open") << States{TicketState::Open} << false << false << QStringList{u"open"_s};
    QTest::newRow("open or pending") << States{TicketState::Open, TicketState::Pending} << false << false
                                     << QStringList{u"his"_s, u"mine"_s, u"open"_s};
    QTest::newRow("archived") << States{TicketState::Archived} << false << false << QStringList();
    QTest::newRow("mine") << States() << true << false << QStringList{u"closed"_s, u"mine"_s};
    QTest::newRow("unread") << States() << false << true << QStringList{u"his"_s, u"mine"_s, u"open"_s};
    QTest::newRow("unread, mine") << States() << true << true << QStringList{u"mine"_s};
    QTest::newRow("unread, closed") << States{TicketState::Closed} << false << true << QStringList();
}

void TestStorageInbox::filters()
{
    const auto pending = [](const User &owner, const QString &title) {
        return [=](Ticket &ticket) {
            ticket.title = title;
            ticket.state = TicketState::Pending;
            ticket.owner = owner.id;
        };
    };
    add(m_cup, [](Ticket &ticket) { ticket.title = u"open"_s; });
    applicantWrites(add(m_cup, pending(m_maria, u"mine"_s)).id);
    applicantWrites(add(m_hall, pending(m_urs, u"his"_s)).id);
    const Ticket closed = add(m_hall, pending(m_maria, u"closed"_s));
    applicantWrites(closed.id);
    change(closed.id, [](Ticket &ticket) { ticket.state = TicketState::Closed; });

    QFETCH(QList<TicketState>, states);
    QFETCH(bool, onlyMine);
    QFETCH(bool, onlyUnread);
    auto asked = query();
    asked.states = states;
    asked.onlyMine = onlyMine;
    asked.onlyUnread = onlyUnread;
    QStringList titles;
    const auto rows = m_world->reader().tickets().inbox(asked);
    for (const InboxRow &row : rows)
        titles.append(row.title);
    QTEST(titles, "titles");
}

void TestStorageInbox::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("number") << u"gt-0000"_s << true;
    QTest::newRow("title") << u"ÄTHER"_s << true;
    QTest::newRow("applicant") << u"  öchslin "_s << true;
    QTest::newRow("part of a word") << u"ümpel"_s << true;
    QTest::newRow("percent is no wildcard") << u"%"_s << false;
    QTest::newRow("words of two texts") << u"äther jörg"_s << true;
    QTest::newRow("nothing like it") << u"aula"_s << false;
}

void TestStorageInbox::search()
{
    QFETCH(QString, text);
    add(m_cup, [](Ticket &ticket) {
        ticket.title = u"Grümpelturnier: FC Äther"_s;
        ticket.applicant.name = u"Jörg Öchslin"_s;
    });
    auto asked = query();
    asked.search = text;
    QTEST(!all(asked).isEmpty(), "found");
}

void TestStorageInbox::unreadIsKeptPerPerson()
{
    const Ticket ticket = m_world->submitTournament();
    applicantWrites(ticket.id);
    applicantWrites(ticket.id);
    QCOMPARE(row(ticket.id, m_maria).unread, 2);
    QCOMPARE(badge(m_maria), 2);
    read(m_maria, ticket.id);
    QCOMPARE(row(ticket.id, m_maria).unread, 0);
    QCOMPARE(badge(m_maria), 0);
    QCOMPARE(row(ticket.id, m_urs).unread, 2);
    QCOMPARE(badge(m_urs), 2);
    applicantWrites(ticket.id);
    QCOMPARE(row(ticket.id, m_maria).unread, 1);
    QCOMPARE(m_world->reader().tickets().inbox(query()).first(), row(ticket.id, m_maria));
}

void TestStorageInbox::closedTicketsHaveNothingUnread()
{
    const Ticket ticket = m_world->submitTournament();
    applicantWrites(ticket.id);
    change(ticket.id, [](Ticket &t) { t.state = TicketState::Closed; });
    QCOMPARE(row(ticket.id, m_maria).unread, 0);
    QCOMPARE(badge(m_maria), 0);
}

void TestStorageInbox::newMeansNeverOpened()
{
    const Ticket ticket = m_world->submitTournament();
    QVERIFY(row(ticket.id, m_maria).isNew);
    read(m_maria, ticket.id);
    QVERIFY(!row(ticket.id, m_maria).isNew);
    QVERIFY(row(ticket.id, m_urs).isNew);
    change(ticket.id, [this](Ticket &t) {
        t.state = TicketState::Pending;
        t.owner = m_maria.id;
    });
    QVERIFY(!row(ticket.id, m_urs).isNew);
}

void TestStorageInbox::whatConcernsMe_data()
{
    QTest::addColumn<int>("owner"); // 0 nobody, 1 Maria, 2 Urs
    QTest::addColumn<int>("asker");
    QTest::addColumn<bool>("ursIsThere");
    QTest::addColumn<bool>("concerns");
    QTest::newRow("nobody's") << 0 << 0 << true << true;
    QTest::newRow("hers") << 1 << 0 << true << true;
    QTest::newRow("his") << 2 << 0 << true << false;
    QTest::newRow("his, she asked") << 2 << 1 << true << true;
    QTest::newRow("his, he asked") << 2 << 2 << true << false;
    QTest::newRow("his, who was disabled") << 2 << 2 << false << true;
}

void TestStorageInbox::whatConcernsMe()
{
    QFETCH(int, owner);
    QFETCH(int, asker);
    const QList<UserId> people{{}, m_maria.id, m_urs.id};
    const Ticket ticket = m_world->submitTournament();
    applicantWrites(ticket.id);
    change(ticket.id, [&](Ticket &t) {
        t.owner = people[owner];
        t.asker = people[asker];
    });
    QFETCH(bool, ursIsThere);
    User urs = m_urs;
    urs.active = ursIsThere;
    QVERIFY(m_world->write<Done>([&urs](services::Repositories &r) {
        r.people().save(urs);
        return Result<Done>(Done{});
    }));
    QTEST(row(ticket.id, m_maria).concernsMe, "concerns");
    QTEST(badge(m_maria) == 1, "concerns");
    QCOMPARE(row(ticket.id, m_maria).unread, 1); // the row shows it in any case
}

void TestStorageInbox::pagesUseTheirIndexes()
{
    storage::SqliteConnection connection(m_world->databasePath(), storage::SqliteConnection::Access::Reader);
    const auto planOf = [&connection](const QString &sql) {
        QStringList steps;
        storage::Statement step(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        while (step.next()) {
            int id = 0;
            int parent = 0;
            int unused = 0;
            QString text;
            step.read(id, parent, unused, text);
            steps.append(text);
        }
        return steps.join(u'\n');
    };
    const std::pair<QString, QString> orders[] = {
        {u"last_activity"_s, u"ticket_inbox_by_state"_s},
        {u"created_at"_s, u"ticket_by_arrival"_s},
        {u"number"_s, u"ticket_by_number"_s}};
    for (const auto &[key, index] : orders) {
        const QString range = u"SELECT %1 AS key, id FROM ticket WHERE category = %2 AND state = 'open' AND "
                              "(%1, id) < (5, 6)"_s;
        const QString page = planOf(
            range.arg(key).arg(1) + u" UNION ALL "_s + range.arg(key).arg(2) +
            u" ORDER BY key DESC, id DESC LIMIT 200"_s);
        QVERIFY2(page.contains("MERGE"_L1), qUtf8Printable(page));
        QVERIFY2(page.count(index + " (category=? AND state=? AND"_L1) == 2, qUtf8Printable(page));
        QVERIFY2(!page.contains("TEMP B-TREE"_L1), qUtf8Printable(page));
    }
}

void TestStorageInbox::everyOrderIsPagedBothWays_data()
{
    QTest::addColumn<InboxSort>("sort");
    QTest::addColumn<bool>("ascending");
    for (const auto &[sort, name] : enumNames<InboxSort>)
        for (const bool ascending : {false, true})
            QTest::addRow("%s %s", name, ascending ? "up" : "down") << sort << ascending;
}

void TestStorageInbox::everyOrderIsPagedBothWays()
{
    QFETCH(InboxSort, sort);
    QFETCH(bool, ascending);
    const QList<UserId> owners{{}, m_urs.id, m_maria.id};
    for (int i = 0; i < 40; ++i) {
        if (i % 3 == 0)
            m_world->now.advance(std::chrono::seconds(1));
        add(i % 2 == 0 ? m_cup : m_hall, [&](Ticket &ticket) {
            ticket.owner = owners[(i * 7) % 3];
            ticket.state = ticket.owner.isValid() ? TicketState::Pending : TicketState::Open;
            ticket.createdAt = ticket.createdAt.addSecs((i * 13) % 17);
        });
    }
    auto asked = query();
    asked.sort = sort;
    asked.ascending = ascending;
    const auto rows = m_world->reader().tickets().inbox(asked);
    QCOMPARE(rows.size(), 40);
    const auto ranks =
        InboxOrder::ranksOf(InboxOrder::ownersByName({{m_maria.id, m_maria.name}, {m_urs.id, m_urs.name}}));
    const InboxOrder order(sort, ascending, ranks);
    for (int i = 1; i < rows.size(); ++i)
        QVERIFY2(order.isBefore(rows[i - 1], rows[i]), qPrintable(QString::number(i)));
    for (const int limit : {1, 7, 39}) {
        asked.limit = limit;
        asked.edge = order.edgeOf(rows[20]);
        asked.backwards = false;
        QCOMPARE(m_world->reader().tickets().inbox(asked), rows.mid(21, limit));
        asked.backwards = true;
        QCOMPARE(m_world->reader().tickets().inbox(asked), rows.mid(qMax(0, 20 - limit), qMin(20, limit)));
        asked.edge = {}; // without one: the last page
        QCOMPARE(m_world->reader().tickets().inbox(asked), rows.last(limit));
        asked.backwards = false;
        QCOMPARE(all(asked).size(), 40);
    }
}

void TestStorageInbox::anyNumberOfCategories()
{
    QList<TicketId> expected;
    auto asked = query();
    asked.categories.clear();
    for (int i = 0; i < 150; ++i) {
        const Category category = m_world->addCategory(u"K%1"_s.arg(i), u"Kategorie"_s);
        asked.categories.append(category.id);
        m_world->now.advance(std::chrono::seconds(1));
        expected.prepend(add(category).id);
    }
    QCOMPARE(all(asked), expected);
    asked.limit = 60;
    QCOMPARE(all(asked), expected);
    asked.search = u"K149"_s;
    QCOMPARE(all(asked), QList<TicketId>{expected.first()});
}

QTEST_GUILESS_MAIN(TestStorageInbox)
#include "tst_storageinbox.moc"
