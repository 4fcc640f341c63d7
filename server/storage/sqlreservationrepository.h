// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/reservationrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlReservationRepository : public services::ReservationRepository
{
public:
    explicit SqlReservationRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    bool isTaken(const domain::Span &span) override;
    QList<domain::Span> spans(const QString &resource, const QDate &from, const QDate &to) override;
    bool hasAny(const QString &resource) override;
    void add(domain::TicketId ticket, const domain::Span &span) override;
    void remove(domain::TicketId ticket) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
