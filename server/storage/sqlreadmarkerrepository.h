// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/readmarkerrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlReadMarkerRepository : public services::ReadMarkerRepository
{
public:
    explicit SqlReadMarkerRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    domain::Sequence marker(domain::UserId user, domain::TicketId ticket) override;
    void setMarker(domain::UserId user, domain::TicketId ticket, domain::Sequence sequence) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
