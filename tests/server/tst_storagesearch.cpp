// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboxorder.h"
#include "services/postapplicantmessage.h"
#include "staffhand.h"
#include "storage/sqliteconnection.h"
#include "storage/sqlsearch.h"
#include "storage/statement.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// The full-text search over what tickets say.
class TestStorageSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void finds_data();
    void finds();
    void operators_data();
    void operators();
    void whatIsTypedIsNeverTheIndexesLanguage_data();
    void whatIsTypedIsNeverTheIndexesLanguage();
    void onlyEntitledCategories();
    void newestActivityFirstAndPaged();
    void correctionsReplaceWhatIsFound();
    void saysWhereItWasFound();
    void ticketsFromBeforeTheIndexAreFound();
    void theIndexAgreesWithTheTickets();

private:
    Ticket add(const Category &category, const QString &title, const QString &name, const QString &email);
    void applicantWrites(TicketId id, const QString &text);
    QStringList found(const QString &search, std::function<void(services::InboxQuery &)> change = {});

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_maria;
    Category m_cup;
    Category m_hall;
    User m_user;
    QMap<QString, TicketId> m_tickets;
};

void TestStorageSearch::init()
{
    m_world = std::make_unique<test::World>();
    m_cup = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
    m_hall = m_world->addCategory(u"AU"_s, u"Aula"_s);
    m_user = m_world->addUser(u"maria"_s, u"Maria Keller"_s, u"maria@govikon.example"_s, {m_cup, m_hall});
    m_maria = std::make_unique<test::StaffHand>(*m_world, m_user.id);
    m_tickets.clear();
    m_tickets[u"cup"_s] =
        add(m_cup, u"Grümpelturnier: FC Äther"_s, u"Jörg Müller"_s, u"joerg@example.ch"_s).id;
    m_world->now.advance(std::chrono::hours(24 * 10));
    m_tickets[u"hall"_s] = add(m_hall, u"Probelokal"_s, u"Anna Meier"_s, u"a.meier@example.ch"_s).id;
    applicantWrites(m_tickets[u"hall"_s], u"Wir brauchen den Schlüssel für die Strassenküche."_s);
    QVERIFY(m_maria->accept(m_tickets[u"hall"_s]));
    QVERIFY(m_maria->note(m_tickets[u"hall"_s], u"Zahlt immer pünktlich"_s));
}

void TestStorageSearch::cleanup()
{
    m_maria.reset();
    m_world.reset();
}

Ticket TestStorageSearch::add(
    const Category &category, const QString &title, const QString &name, const QString &email)
{
    static int number = 0;
    Ticket ticket;
    ticket.number = u"%1-3502-%2"_s.arg(category.code).arg(++number, 4, 10, QChar(u'0'));
    ticket.category = category.id;
    ticket.title = title;
    ticket.applicant = {name, email, u"de"_s};
    ticket.createdAt = ticket.lastActivityAt = m_world->now.value();
    ticket.fields = {{u"players"_s, u"Anzahl Spieler"_s, u"vierzehn"_s}};
    ticket.id = *m_world->write<TicketId>([&](services::Repositories &r) { return r.tickets().add(ticket); });
    return ticket;
}

void TestStorageSearch::applicantWrites(TicketId id, const QString &text)
{
    m_world->now.advance(std::chrono::minutes(1));
    QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) {
        return services::PostApplicantMessage(m_world->office)(r, {id, text, {}});
    }));
}

QStringList TestStorageSearch::found(
    const QString &search, std::function<void(services::InboxQuery &)> change)
{
    services::InboxQuery query;
    query.user = m_user.id;
    query.categories = m_user.categories;
    query.timeZone = m_world->office.timeZone;
    query.search = search;
    if (change)
        change(query);
    QStringList names;
    for (const InboxRow &row : m_world->reader().tickets().inbox(query))
        names.append(m_tickets.key(row.id, row.title));
    return names;
}

void TestStorageSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QStringList cup{u"cup"_s}, hall{u"hall"_s}, both{u"hall"_s, u"cup"_s}, none;
    QTest::newRow("title") << u"ÄTHER"_s << cup;
    QTest::newRow("beginning of a word") << u"grümp"_s << cup;
    QTest::newRow("part of a long word") << u"turnier"_s << cup;
    QTest::newRow("name") << u"müller"_s << cup;
    QTest::newRow("name as it is typed abroad") << u"mueller"_s << cup;
    QTest::newRow("name without marks") << u"muller"_s << cup;
    QTest::newRow("address") << u"a.meier@example"_s << hall;
    QTest::newRow("message") << u"schlüssel"_s << hall;
    QTest::newRow("message, other spelling") << u"straßenk"_s << hall;
    QTest::newRow("note") << u"pünktlich"_s << hall;
    QTest::newRow("field") << u"vierzehn"_s << both;
    QTest::newRow("words of different places") << u"meier pünktlich schlüssel"_s << hall;
    QTest::newRow("number") << u"gt-3502"_s << cup;
    QTest::newRow("phrase") << u"\"den schlüssel\""_s << hall;
    QTest::newRow("phrase in another order") << u"\"schlüssel den\""_s << none;
    QTest::newRow("without") << u"vierzehn -meier"_s << cup;
    QTest::newRow("only without") << u"-meier"_s << cup;
    QTest::newRow("nothing like it") << u"wasseranschluss"_s << none;
    QTest::newRow("a sign") << u"%"_s << none;
}

void TestStorageSearch::finds()
{
    QFETCH(QString, typed);
    QTEST(found(typed), "names");
}

void TestStorageSearch::operators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QStringList cup{u"cup"_s}, hall{u"hall"_s}, both{u"hall"_s, u"cup"_s}, none;
    QTest::newRow("from") << u"von:meier"_s << hall;
    QTest::newRow("from, not in a message") << u"von:schlüssel"_s << none;
    QTest::newRow("owner") << u"an:keller"_s << hall;
    QTest::newRow("me") << u"owner:me"_s << hall;
    QTest::newRow("nobody") << u"an:niemand"_s << cup;
    QTest::newRow("no such owner") << u"an:urs"_s << none;
    QTest::newRow("not hers") << u"-an:ich"_s << cup;
    QTest::newRow("category by name") << u"kategorie:aula"_s << hall;
    QTest::newRow("category by code") << u"category:gt"_s << cup;
    QTest::newRow("state") << u"status:offen"_s << cup;
    QTest::newRow("not the state") << u"-state:open vierzehn"_s << hall;
    QTest::newRow("came before") << u"vor:25.11.2026"_s << cup;
    QTest::newRow("happened after") << u"nach:2026-11-25"_s << hall;
    QTest::newRow("a day that is being typed") << u"nach:25.1"_s << both;
    QTest::newRow("has a note") << u"hat:notiz"_s << hall;
    QTest::newRow("has a file") << u"has:file"_s << none;
}

void TestStorageSearch::operators()
{
    QFETCH(QString, typed);
    QTEST(found(typed), "names");
}

void TestStorageSearch::whatIsTypedIsNeverTheIndexesLanguage_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"\"",
          "\"\"",
          "a OR b",
          "NEAR(a b, 2)",
          "facts : any",
          "facts:any",
          "{number} : x",
          "a AND",
          "NOT x",
          "^müller",
          "* *",
          "müller)",
          "((((",
          "-",
          "--",
          "a:b:c",
          "'; DROP TABLE ticket; --",
          "+",
          "\\",
          "von:\"\"\"",
          "an:%",
          "tag:",
          "kategorie:*",
          "vor:9999-99-99"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("long") << QString(10000, u'ü');
    QTest::newRow("many") << u"ab "_s.repeated(3000);
    QTest::newRow("zero") << QString(QChar(0)) + u"x\""_s + QChar(0);
    QTest::newRow("half a character") << QString(QChar(0xd83d));
}

void TestStorageSearch::whatIsTypedIsNeverTheIndexesLanguage()
{
    QFETCH(QString, typed);
    (void)found(typed); // throws where the index would not understand it
    QCOMPARE(found(u"facts any"_s), QStringList());
    QCOMPARE(found(u"sopen"_s), QStringList());
}

void TestStorageSearch::onlyEntitledCategories()
{
    const auto onlyCup = [this](services::InboxQuery &query) { query.categories = {m_cup.id}; };
    QCOMPARE(found(u"vierzehn"_s, onlyCup), QStringList{u"cup"_s});
    QCOMPARE(found(u"schlüssel"_s, onlyCup), QStringList());
    QCOMPARE(found(u"kategorie:aula"_s, onlyCup), QStringList());
    QCOMPARE(found(u"cup OR schlüssel"_s, onlyCup), QStringList());
}

void TestStorageSearch::newestActivityFirstAndPaged()
{
    for (int i = 0; i < 9; ++i) {
        m_world->now.advance(std::chrono::minutes(1));
        m_tickets[QString::number(i)] = add(m_cup, u"Serie"_s, u"Max"_s, u"max@example.ch"_s).id;
    }
    applicantWrites(m_tickets[u"3"_s], u"Noch etwas"_s);
    const QStringList all = found(u"serie"_s);
    QCOMPARE(all, (QStringList{u"3"_s, u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s, u"2"_s, u"1"_s, u"0"_s}));
    const auto behind = [this](const QString &name, bool backwards) {
        return [this, name, backwards](services::InboxQuery &query) {
            query.limit = 2;
            query.edge.id = m_tickets[name];
            query.backwards = backwards;
        };
    };
    QCOMPARE(found(u"serie"_s, behind(u"7"_s, false)), all.mid(3, 2));
    QCOMPARE(found(u"serie"_s, behind(u"5"_s, true)), all.mid(2, 2));
}

void TestStorageSearch::correctionsReplaceWhatIsFound()
{
    QVERIFY(m_maria->correct(m_tickets[u"hall"_s], 0, u"fünfzehn"_s));
    QCOMPARE(found(u"fünfzehn"_s), QStringList{u"hall"_s});
    QCOMPARE(found(u"vierzehn"_s), QStringList{u"cup"_s});
    QVERIFY(m_maria->changeApplicant(m_tickets[u"hall"_s], {u"Berta Frei"_s, u"b@example.ch"_s, u"de"_s}));
    QCOMPARE(found(u"von:meier"_s), QStringList());
    QCOMPARE(found(u"von:berta"_s), QStringList{u"hall"_s});
}

void TestStorageSearch::saysWhereItWasFound()
{
    services::InboxQuery query;
    query.user = m_user.id;
    query.categories = m_user.categories;
    const auto first = [&](const QString &search) {
        query.search = search;
        return m_world->reader().tickets().inbox(query).value(0);
    };
    QCOMPARE(first(u"meier"_s).excerptKind, ExcerptKind::None); // the row shows the name
    QCOMPARE(first(u"schlüssel"_s).excerptKind, ExcerptKind::Message);
    QVERIFY(first(u"schlüssel"_s).excerpt.contains(u"Schlüssel für die"_s));
    QCOMPARE(first(u"pünkt"_s).excerptKind, ExcerptKind::Note);
    QCOMPARE(first(u"vierz müller"_s).excerptKind, ExcerptKind::None);
    QCOMPARE(first(u"vierz"_s).excerpt, u"Anzahl Spieler: vierzehn"_s);
    applicantWrites(m_tickets[u"hall"_s], u"Wort "_s.repeated(300) + u"Nadel "_s + u"Wort "_s.repeated(300));
    const QString excerpt = first(u"nadel"_s).excerpt;
    QVERIFY(excerpt.contains(u"Nadel"_s) && excerpt.size() < 160);
    QVERIFY(excerpt.startsWith(u'…') && excerpt.endsWith(u'…'));
}

void TestStorageSearch::ticketsFromBeforeTheIndexAreFound()
{
    {
        storage::SqliteConnection connection(
            m_world->databasePath(), storage::SqliteConnection::Access::Writer);
        connection.execute(u"DELETE FROM ticket_search"_s);
        connection.execute(u"UPDATE ticket SET search_row = 0"_s);
    }
    QCOMPARE(found(u"vierzehn"_s), QStringList());
    storage::SqlSearch::indexMissing(m_world->databasePath());
    QCOMPARE(found(u"vierzehn"_s), (QStringList{u"hall"_s, u"cup"_s}));
}

// The index's own check, and one document a ticket.
void TestStorageSearch::theIndexAgreesWithTheTickets()
{
    for (int i = 0; i < 20; ++i)
        applicantWrites(m_tickets[i % 2 ? u"hall"_s : u"cup"_s], u"Nachricht %1"_s.arg(i));
    storage::SqliteConnection connection(m_world->databasePath(), storage::SqliteConnection::Access::Writer);
    connection.execute(u"INSERT INTO ticket_search (ticket_search) VALUES ('integrity-check')"_s);
    storage::Statement count(
        connection, u"SELECT count(*), (SELECT count(*) FROM ticket) FROM ticket_search s JOIN ticket t ON "
                    "t.search_row = s.rowid"_s);
    QVERIFY(count.next());
    int documents = 0, tickets = 0;
    count.read(documents, tickets);
    QCOMPARE(documents, tickets);
}

QTEST_GUILESS_MAIN(TestStorageSearch)
#include "tst_storagesearch.moc"
