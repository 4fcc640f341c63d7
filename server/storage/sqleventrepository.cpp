// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqleventrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

const QString selectEvent = u"SELECT event.sequence, event.ticket, event.kind, event.at, event.actor_kind, "
                            "event.actor_user, event.actor_name, event.text, event.data FROM event "_s;

Event eventFrom(const Statement &row)
{
    Event event;
    row.read(
        event.sequence, event.ticket, event.kind, event.at, event.actor.kind, event.actor.user,
        event.actor.name, event.text, event.data);
    return event;
}

QList<Event> allOf(Statement &row)
{
    QList<Event> events;
    while (row.next())
        events.append(eventFrom(row));
    return events;
}

Sequence nextSequence(SqliteConnection &connection)
{
    Statement counter(
        connection, u"UPDATE event_counter SET last_sequence = last_sequence + 1 RETURNING last_sequence"_s);
    counter.next();
    return counter.value<Sequence>();
}

} // namespace

Sequence SqlEventRepository::append(const Event &event)
{
    const Sequence sequence = nextSequence(m_connection);
    Statement(
        m_connection,
        u"INSERT INTO event (sequence, ticket, kind, at, actor_kind, actor_user, actor_name, text, data) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        sequence, event.ticket, event.kind, event.at, event.actor.kind, event.actor.user, event.actor.name,
        event.text, event.data);
    m_news.any = true;
    return sequence;
}

QList<Event> SqlEventRepository::ofTicket(TicketId ticket, Sequence after)
{
    Statement row(
        m_connection, selectEvent + u"WHERE ticket = ? AND sequence > ? ORDER BY sequence"_s, ticket, after);
    return allOf(row);
}

QList<Event> SqlEventRepository::ofTicket(TicketId ticket, EventKind kind)
{
    Statement row(
        m_connection, selectEvent + u"WHERE ticket = ? AND kind = ? ORDER BY sequence"_s, ticket, kind);
    return allOf(row);
}

std::optional<Event> SqlEventRepository::find(Sequence sequence)
{
    Statement row(m_connection, selectEvent + u"WHERE sequence = ?"_s, sequence);
    return row.next() ? std::optional(eventFrom(row)) : std::nullopt;
}

QList<Event> SqlEventRepository::after(Sequence sequence, const QList<CategoryId> &categories, int limit)
{
    if (categories.isEmpty())
        return {};
    // CROSS JOIN keeps the log on the outside, so that the limit ends the walk.
    Statement row(
        m_connection,
        selectEvent +
            u"CROSS JOIN ticket ON ticket.id = event.ticket "
            "WHERE event.sequence > ? AND ticket.category IN (%1) ORDER BY event.sequence LIMIT ?"_s.arg(
                placeholders(categories.size())),
        sequence, categories, limit);
    return allOf(row);
}

Sequence SqlEventRepository::last()
{
    Statement row(m_connection, u"SELECT last_sequence FROM event_counter"_s);
    row.next();
    return row.value<Sequence>();
}

} // namespace schalter::storage
