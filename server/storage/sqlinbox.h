// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ticketrepository.h"

namespace schalter::storage {

class SqliteConnection;

// The inbox of one person: pages by keyset (never an OFFSET), and what she has not read. The categories' and
// states' own index ranges are merged, so that a page costs the same at any depth.
class SqlInbox
{
public:
    explicit SqlInbox(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    QList<domain::InboxRow> page(const services::InboxQuery &query);
    std::optional<domain::InboxRow> row(domain::TicketId id, domain::UserId user);
    int unreadTotal(domain::UserId user, const QList<domain::CategoryId> &categories);

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
