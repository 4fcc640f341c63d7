// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticketcache.h"
#include "domain/inboxorder.h"
#include "fakeserver.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

template<class Message>
void hear(TicketCache &cache, const Message &message)
{
    cache.learn({QString::fromLatin1(Message::type), 0, structToJson(message)});
}

template<class Message>
std::optional<typename Message::Reply> ask(TicketCache &cache, const Message &message)
{
    const auto answer = cache.answer(QLatin1StringView(Message::type), structToJson(message));
    return answer ? decode<typename Message::Reply>(*answer) : std::nullopt;
}

Welcome welcomeOf(UserId person, const QList<CategoryId> &categories = {{1}, {2}})
{
    Welcome welcome;
    welcome.token = u"secret-token"_s;
    welcome.user.id = person;
    welcome.user.categories = categories;
    for (const CategoryId id : categories) {
        Category category;
        category.id = id;
        welcome.categories.append(category);
    }
    welcome.lastSequence = 10;
    return welcome;
}

QDateTime at(int minute) { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addSecs(60 * minute); }

InboxRow rowOf(int id, CategoryId category = {1})
{
    InboxRow row;
    row.id = {id};
    row.number = u"GT-%1"_s.arg(id);
    row.category = category;
    row.title = u"Ticket %1"_s.arg(id);
    row.lastActivityAt = at(id);
    row.lastSequence = id;
    row.unread = 1;
    row.concernsMe = true;
    return row;
}

Event eventOf(Sequence sequence, int ticket, EventKind kind, const QString &text = {})
{
    return {sequence, {ticket}, kind, at(int(sequence)), {ActorKind::User, {7}, u"Maria"_s}, text, {}};
}

TicketDetail detailOf(int id, CategoryId category = {1})
{
    TicketDetail detail;
    detail.ticket.id = {id};
    detail.ticket.category = category;
    detail.ticket.lastSequence = id;
    detail.ticket.fields = {{u"players"_s, u"Anzahl Spieler"_s, u"14"_s}};
    detail.events = {eventOf(id, id, EventKind::Received)};
    return detail;
}

} // namespace

// What is kept of the server on this computer.
class TicketCacheTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"%1/maria.tickets"_s.arg(++m_files)); }
    static QStringList titles(TicketCache &cache, const ListTickets &list = {})
    {
        QStringList titles;
        const auto page = ask(cache, list);
        for (const InboxRow &row : page->rows)
            titles.append(row.title);
        return titles;
    }

private Q_SLOTS:
    void onlyItsOwnerCanReadItAndNoTokenRestsInIt()
    {
        const QString file = newFile();
        TicketCache cache(file, {7});
        hear(cache, welcomeOf({7}));
        for (const QString &each : {file, file + u"-wal"_s})
            QCOMPARE(
                QFileInfo(each).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                QFile::Permissions());
        QVERIFY(!(QFileInfo(m_folder.filePath(u"1"_s)).permissions() & (QFile::ReadOther | QFile::ExeOther)));
        QVERIFY(cache.known());
        QVERIFY(cache.known()->welcome.token.isEmpty());
        for (const QString &each : {file, file + u"-wal"_s}) {
            QFile content(each);
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY(!content.readAll().contains("secret-token"));
        }
    }

    void itOutlivesTheProgram()
    {
        const QString file = newFile();
        {
            TicketCache cache(file, {7});
            hear(cache, welcomeOf({7}));
            hear(cache, TicketPage{{rowOf(1), rowOf(2)}, false, 2});
            hear(cache, detailOf(2));
        }
        TicketCache cache(file, {7});
        QCOMPARE(cache.known()->upTo, 10);
        QCOMPARE(titles(cache), (QStringList{u"Ticket 2"_s, u"Ticket 1"_s})); // newest activity first
        QCOMPARE(ask(cache, protocol::OpenTicket{{2}, 0})->events.size(), 1);
        QVERIFY(!ask(cache, protocol::OpenTicket{{1}, 0})); // never opened
    }

    void somebodyElsesIsNeverRead()
    {
        const QString file = newFile();
        {
            TicketCache cache(file, {7});
            hear(cache, welcomeOf({7}));
            hear(cache, TicketPage{{rowOf(1)}, false, 1});
        }
        TicketCache cache(file, {8});
        QVERIFY(!cache.known());
        QVERIFY(titles(cache).isEmpty());
        hear(cache, welcomeOf({7})); // and who logs in as somebody else puts nothing into it
        hear(cache, TicketPage{{rowOf(1)}, false, 1});
        QVERIFY(!cache.known());
        QVERIFY(titles(cache).isEmpty());
    }

    void eventsKeepItRight()
    {
        TicketCache cache(u":memory:"_s, {7});
        hear(cache, welcomeOf({7}));
        hear(cache, TicketPage{{rowOf(1)}, false, 1});
        hear(cache, detailOf(1));
        Event correction = eventOf(12, 1, EventKind::FieldCorrected);
        correction.data = toData(FieldCorrection{u"Anzahl Spieler"_s, u"14"_s, u"15"_s});
        InboxRow row = rowOf(1);
        row.lastSequence = 12;
        row.state = TicketState::Pending;
        const Events events{{eventOf(11, 1, EventKind::Accepted), correction}, {row}, 3, 12};
        hear(cache, events);
        hear(cache, events); // twice is once
        const auto detail = ask(cache, protocol::OpenTicket{{1}, 0});
        QCOMPARE(detail->events.size(), 3);
        QCOMPARE(detail->ticket.state, TicketState::Pending);
        QCOMPARE(detail->ticket.owner, UserId{7});
        QCOMPARE(detail->ticket.fields[0].value, u"15"_s);
        QCOMPARE(cache.known()->upTo, 12);
        QCOMPARE(ask(cache, ListTickets{})->unreadTotal, 3);
        QCOMPARE(ask(cache, ListTickets{})->rows[0], row);
    }

    void aLateRowDoesNotReplaceANewerOne()
    {
        TicketCache cache(u":memory:"_s, {7});
        hear(cache, welcomeOf({7}));
        InboxRow row = rowOf(1);
        row.lastSequence = 5;
        row.title = u"Neu"_s;
        hear(cache, TicketPage{{row}, false, 1});
        hear(cache, TicketPage{{rowOf(1)}, false, 1});
        QCOMPARE(titles(cache), QStringList{u"Neu"_s});
    }

    void whatSheMayNotSeeAnyMoreGoesAtOnce()
    {
        const QString file = newFile();
        TicketCache cache(file, {7});
        hear(cache, welcomeOf({7}));
        hear(cache, TicketPage{{rowOf(1), rowOf(2, {2})}, false, 2});
        hear(cache, detailOf(1));
        hear(cache, detailOf(2, {2}));
        hear(cache, welcomeOf({7}, {{1}}));
        QCOMPARE(titles(cache), QStringList{u"Ticket 1"_s});
        QVERIFY(ask(cache, protocol::OpenTicket{{1}, 0}));
        QVERIFY(!ask(cache, protocol::OpenTicket{{2}, 0}));
    }

    void afterTooLongAGapItBeginsAnew()
    {
        TicketCache cache(u":memory:"_s, {7});
        hear(cache, welcomeOf({7}));
        hear(cache, TicketPage{{rowOf(1)}, false, 1});
        hear(cache, Subscribed{9000, true});
        QVERIFY(titles(cache).isEmpty());
        QCOMPARE(cache.known()->upTo, 9000);
        Welcome restored = welcomeOf({7}); // a backup: fewer events than are known here
        hear(cache, TicketPage{{rowOf(1)}, false, 1});
        hear(cache, restored);
        QVERIFY(titles(cache).isEmpty());
        QCOMPARE(cache.known()->upTo, 10);
    }

    void itStaysWithinItsBounds()
    {
        TicketCache::Bounds bounds;
        bounds.rows = 20;
        bounds.tickets = 5;
        int minute = 0;
        bounds.now = [&minute] { return at(++minute); };
        TicketCache cache(newFile(), {7}, bounds);
        hear(cache, welcomeOf({7}));
        for (int i = 1; i <= 600; ++i) {
            hear(cache, TicketPage{{rowOf(i)}, false, 1});
            hear(cache, detailOf(i));
        }
        ListTickets all;
        all.limit = 500;
        const auto page = ask(cache, all);
        QVERIFY2(page->rows.size() < 20 + 257, qPrintable(QString::number(page->rows.size())));
        QCOMPARE(page->rows[0].id, TicketId{600});
        QVERIFY(ask(cache, protocol::OpenTicket{{600}, 0}));
        QVERIFY(!ask(cache, protocol::OpenTicket{{1}, 0}));
    }

    void itFindsAndPages()
    {
        TicketCache cache(u":memory:"_s, {7});
        hear(cache, welcomeOf({7}));
        for (int i = 1; i <= 9; ++i)
            hear(cache, TicketPage{{rowOf(i)}, false, 1});
        ListTickets list;
        list.limit = 4;
        auto page = ask(cache, list);
        QCOMPARE(page->rows.size(), 4);
        QVERIFY(page->more);
        list.edge = domain::InboxOrder().edgeOf(page->rows.last());
        page = ask(cache, list);
        QCOMPARE(page->rows[0].id, TicketId{5});
        ListTickets search;
        search.search = u"ticket 7"_s;
        QCOMPARE(titles(cache, search), QStringList{u"Ticket 7"_s});
    }

    void aFileOfAnotherVersionIsBegunAnew()
    {
        const QString file = newFile();
        {
            TicketCache cache(file, {7});
            hear(cache, welcomeOf({7}));
        }
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            database.exec(u"PRAGMA user_version = 99"_s);
            database.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        TicketCache cache(file, {7});
        QVERIFY(!cache.known());
        hear(cache, welcomeOf({7}));
        QVERIFY(cache.known());
    }

    void loggedOutItsFileIsGone()
    {
        const QString file = newFile();
        TicketCache cache(file, {7});
        hear(cache, welcomeOf({7}));
        cache.forget();
        QVERIFY(!QFile::exists(file) && !QFile::exists(file + u"-wal"_s));
        QVERIFY(!cache.known());
    }
};

QTEST_GUILESS_MAIN(TicketCacheTest)
#include "tst_ticketcache.moc"
