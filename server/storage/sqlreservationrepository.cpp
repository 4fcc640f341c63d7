// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreservationrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

bool SqlReservationRepository::isTaken(const Span &span)
{
    return Statement(
               m_connection,
               u"SELECT 1 FROM reservation WHERE resource = ? AND day = ? AND from_time < ? AND to_time > ?"_s,
               span.resource, span.day, span.to, span.from)
        .next();
}

QList<Span> SqlReservationRepository::spans(const QString &resource, const QDate &from, const QDate &to)
{
    QList<Span> found;
    Statement row(
        m_connection,
        u"SELECT day, from_time, to_time FROM reservation WHERE resource = ? AND day BETWEEN ? AND ? "
        "ORDER BY day, from_time"_s,
        resource, from, to);
    while (row.next()) {
        QString day;
        int begin = 0;
        int end = 0;
        row.read(day, begin, end);
        found.append(
            {resource, QDate::fromString(day, Qt::ISODate), QTime::fromMSecsSinceStartOfDay(begin),
             QTime::fromMSecsSinceStartOfDay(end)});
    }
    return found;
}

bool SqlReservationRepository::hasAny(const QString &resource)
{
    return Statement(m_connection, u"SELECT 1 FROM reservation WHERE resource = ? LIMIT 1"_s, resource)
        .next();
}

void SqlReservationRepository::add(TicketId ticket, const Span &span)
{
    Statement(
        m_connection,
        u"INSERT INTO reservation (ticket, resource, day, from_time, to_time) VALUES (?, ?, ?, ?, ?)"_s,
        ticket, span.resource, span.day, span.from, span.to);
}

void SqlReservationRepository::remove(TicketId ticket)
{
    Statement(m_connection, u"DELETE FROM reservation WHERE ticket = ?"_s, ticket);
}

} // namespace schalter::storage
