// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlfiguresrepository.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::TicketTimes;

// A decision is an answer too: it is always mailed.
void SqlFiguresRepository::received(const QDateTime &from, const QDateTime &before, const Visit &visit)
{
    Statement row(
        m_connection,
        u"SELECT category, created_at, (SELECT at FROM event WHERE event.ticket = ticket.id AND kind IN "
        "('staff-message', 'approved', 'declined', 'cancelled') ORDER BY sequence LIMIT 1), "
        "state IN ('closed', 'archived') FROM ticket WHERE created_at >= ? AND created_at < ?"_s,
        from, before);
    while (row.next()) {
        TicketTimes times;
        row.read(times.category, times.createdAt, times.answeredAt, times.isDone);
        visit(times);
    }
}

void SqlFiguresRepository::undone(const Visit &visit)
{
    Statement row(
        m_connection, u"SELECT category, created_at FROM ticket WHERE state IN ('open', 'pending')"_s);
    while (row.next()) {
        TicketTimes times;
        row.read(times.category, times.createdAt);
        visit(times);
    }
}

} // namespace schalter::storage
