// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreminderrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

void SqlReminderRepository::snooze(UserId user, TicketId ticket, const QDateTime &until)
{
    Statement(
        m_connection,
        u"INSERT INTO snooze (user, ticket, until, woke) VALUES (?, ?, ?, 0) "
        "ON CONFLICT (user, ticket) DO UPDATE SET until = excluded.until, woke = 0"_s,
        user, ticket, until);
}

void SqlReminderRepository::forget(UserId user, TicketId ticket)
{
    Statement(m_connection, u"DELETE FROM snooze WHERE user = ? AND ticket = ?"_s, user, ticket);
}

void SqlReminderRepository::seen(UserId user, TicketId ticket)
{
    Statement(m_connection, u"DELETE FROM snooze WHERE user = ? AND ticket = ? AND woke = 1"_s, user, ticket);
}

void SqlReminderRepository::wakeAll(TicketId ticket, const QDateTime &now)
{
    Statement(
        m_connection, u"UPDATE snooze SET woke = 1, until = min(until, ?) WHERE ticket = ? AND woke = 0"_s,
        now, ticket);
}

QList<services::ReminderRepository::Due> SqlReminderRepository::wakeDue(const QDateTime &now)
{
    QList<Due> due;
    {
        Statement row(m_connection, u"SELECT user, ticket FROM snooze WHERE woke = 0 AND until <= ?"_s, now);
        while (row.next()) {
            Due one;
            row.read(one.user, one.ticket);
            due.append(one);
        }
    }
    Statement(m_connection, u"UPDATE snooze SET woke = 1 WHERE woke = 0 AND until <= ?"_s, now);
    return due;
}

std::optional<QDateTime> SqlReminderRepository::nextDue()
{
    Statement row(m_connection, u"SELECT until FROM snooze WHERE woke = 0 ORDER BY until LIMIT 1"_s);
    return row.next() ? std::optional(row.value<QDateTime>()) : std::nullopt;
}

void SqlReminderRepository::mention(UserId user, TicketId ticket, Sequence sequence)
{
    Statement(
        m_connection,
        u"INSERT INTO mention (user, ticket, sequence) VALUES (?, ?, ?) "
        "ON CONFLICT (user, ticket) DO UPDATE SET sequence = excluded.sequence"_s,
        user, ticket, sequence);
}

} // namespace schalter::storage
