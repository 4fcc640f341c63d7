// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TicketCache that is its tables.
#include "core/privatefile.h"
#include "core/ticketcache.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

Q_LOGGING_CATEGORY(lcCache, "schalter.client.cache")

namespace {

constexpr int schemaVersion = 1; // raised with each change of the tables or of the messages kept in them

template<class T>
QString textOf(const T &value)
{
    return QString::fromUtf8(QJsonDocument(structToJson(value)).toJson(QJsonDocument::Compact));
}

template<class T>
std::optional<T> from(const QString &text)
{
    T value;
    if (!structFromJson(QJsonDocument::fromJson(text.toUtf8()).object(), value))
        return std::nullopt;
    return value;
}

} // namespace

TicketCache::TicketCache(const QString &file, UserId person)
    : TicketCache(file, person, Bounds())
{
}

TicketCache::TicketCache(const QString &file, UserId person, Bounds bounds)
    : m_person(person)
    , m_bounds(std::move(bounds))
    , m_file(file)
    , m_connection(u"cache-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    if (open(file))
        return;
    m_database.close();
    removeDatabase(file);
    if (open(file))
        return;
    m_database.close();
    m_file = u":memory:"_s;
    open(m_file);
}

TicketCache::~TicketCache()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool TicketCache::open(const QString &file)
{
    if (file != ":memory:"_L1 && !makePrivate(file))
        return false;
    m_database.setDatabaseName(file);
    return m_database.open() && prepare();
}

bool TicketCache::prepare()
{
    // A crash of the computer may cost the newest lines, which the server tells again.
    if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"PRAGMA synchronous = NORMAL"_s) ||
        !run(u"PRAGMA secure_delete = ON"_s) || !run(u"PRAGMA busy_timeout = 2000"_s))
        return false;
    const int version = valueOf(u"PRAGMA user_version"_s).toInt();
    if (version != 0 && version != schemaVersion)
        return false; // begun anew
    const bool isMade =
        run(u"CREATE TABLE IF NOT EXISTS fact (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s) &&
        run(u"CREATE TABLE IF NOT EXISTS inbox (id INTEGER PRIMARY KEY, category INTEGER NOT NULL, activity "
            "INTEGER NOT NULL, last_sequence INTEGER NOT NULL, content TEXT NOT NULL)"_s) &&
        run(u"CREATE INDEX IF NOT EXISTS inbox_order ON inbox (activity, id)"_s) &&
        run(u"CREATE TABLE IF NOT EXISTS ticket (id INTEGER PRIMARY KEY, category INTEGER NOT NULL, used "
            "INTEGER NOT NULL DEFAULT 0, content TEXT NOT NULL)"_s) &&
        run(u"CREATE TABLE IF NOT EXISTS event (ticket INTEGER NOT NULL, sequence INTEGER NOT NULL, content "
            "TEXT NOT NULL, PRIMARY KEY (ticket, sequence)) WITHOUT ROWID"_s) &&
        run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    const QString person = isMade ? fact(u"person"_s) : QString();
    const bool isHers = person.isEmpty() || person.toLongLong() == m_person.value;
    const bool isWhole = isMade && (fact(u"up_to"_s).isEmpty() || known());
    return isMade && isHers && isWhole;
}

bool TicketCache::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        qCWarning(lcCache, "%s", qUtf8Printable(query.lastError().text()));
    return isDone;
}

QVariant TicketCache::valueOf(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

QString TicketCache::fact(const QString &key)
{
    return valueOf(u"SELECT value FROM fact WHERE key = ?"_s, {key}).toString();
}

void TicketCache::setFact(const QString &key, const QVariant &value)
{
    run(u"INSERT INTO fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

void TicketCache::markRight(const QDateTime &asOf)
{
    if (m_isHers)
        setFact(u"as_of"_s, asOf.toMSecsSinceEpoch());
}

std::optional<Standin::Known> TicketCache::known()
{
    const auto welcome = from<Welcome>(fact(u"welcome"_s));
    if (!welcome || welcome->user.id != m_person)
        return std::nullopt;
    return Known{
        from<HelloReply>(fact(u"hello"_s)).value_or(HelloReply()), *welcome, fact(u"up_to"_s).toLongLong(),
        QDateTime::fromMSecsSinceEpoch(fact(u"as_of"_s).toLongLong(), Qt::UTC)};
}

void TicketCache::forget()
{
    m_database.close();
    if (m_file != ":memory:"_L1)
        removeDatabase(m_file);
    m_file = u":memory:"_s; // whoever logs in next has a file of her own
    open(m_file);
}

void TicketCache::forgetTickets()
{
    for (const auto &table : {"inbox"_L1, "ticket"_L1, "event"_L1})
        run(u"DELETE FROM "_s + table);
}

void TicketCache::keepOnly(const QList<CategoryId> &categories)
{
    QStringList allowed;
    for (const CategoryId category : categories)
        allowed.append(QString::number(category.value));
    const QString others = u" WHERE category NOT IN (%1)"_s.arg(allowed.join(u','));
    run(u"DELETE FROM event WHERE ticket IN (SELECT id FROM ticket%1)"_s.arg(others));
    run(u"DELETE FROM ticket"_s + others);
    run(u"DELETE FROM inbox"_s + others);
}

void TicketCache::prune()
{
    m_database.transaction();
    run(u"DELETE FROM inbox WHERE id IN (SELECT id FROM inbox ORDER BY activity DESC, id DESC LIMIT -1 "
        "OFFSET ?)"_s,
        {m_bounds.rows});
    const QString old = u"SELECT id FROM ticket ORDER BY used DESC, id DESC LIMIT -1 OFFSET ?"_s;
    run(u"DELETE FROM event WHERE ticket IN (%1)"_s.arg(old), {m_bounds.tickets});
    run(u"DELETE FROM ticket WHERE id IN (%1)"_s.arg(old), {m_bounds.tickets});
    m_database.commit();
}

void TicketCache::saveRow(const InboxRow &row)
{
    run(u"INSERT INTO inbox (id, category, activity, last_sequence, content) VALUES (?, ?, ?, ?, ?) ON "
        "CONFLICT (id) DO UPDATE SET category = excluded.category, activity = excluded.activity, "
        "last_sequence = excluded.last_sequence, content = excluded.content WHERE excluded.last_sequence >= "
        "inbox.last_sequence"_s,
        {row.id.value, row.category.value, row.lastActivityAt.toMSecsSinceEpoch(), row.lastSequence,
         textOf(row)});
}

std::optional<InboxRow> TicketCache::row(TicketId ticket)
{
    return from<InboxRow>(valueOf(u"SELECT content FROM inbox WHERE id = ?"_s, {ticket.value}).toString());
}

void TicketCache::saveTicket(const TicketDetail &detail)
{
    TicketDetail frame = detail;
    frame.events.clear(); // in a table of their own: one more does not write all of them again
    run(u"INSERT INTO ticket (id, category, content) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        u"category "
        "= excluded.category, content = excluded.content"_s,
        {frame.ticket.id.value, frame.ticket.category.value, textOf(frame)});
}

std::optional<TicketDetail> TicketCache::ticket(TicketId id, bool withEvents)
{
    auto detail =
        from<TicketDetail>(valueOf(u"SELECT content FROM ticket WHERE id = ?"_s, {id.value}).toString());
    if (!detail || !withEvents || !detail->ticket.id.isValid())
        return detail && detail->ticket.id.isValid() ? detail : std::nullopt;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT content FROM event WHERE ticket = ? ORDER BY sequence"_s);
    query.addBindValue(id.value);
    query.exec();
    while (query.next())
        if (const auto event = from<Event>(query.value(0).toString()))
            detail->events.append(*event);
    return detail;
}

void TicketCache::saveEvents(const QList<Event> &events)
{
    for (const Event &event : events)
        run(u"INSERT OR REPLACE INTO event (ticket, sequence, content) VALUES (?, ?, ?)"_s,
            {event.ticket.value, event.sequence, textOf(event)});
}

void TicketCache::removeTicket(TicketId id)
{
    run(u"DELETE FROM event WHERE ticket = ?"_s, {id.value});
    run(u"DELETE FROM ticket WHERE id = ?"_s, {id.value});
}

} // namespace schalter::client
