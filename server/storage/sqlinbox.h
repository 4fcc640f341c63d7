// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ticketrepository.h"

namespace schalter::storage {

class SqliteConnection;
class SearchPlan;

// The inbox of one person: pages of it, in an order or by a search, and what she has not read.
class SqlInbox
{
public:
    explicit SqlInbox(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    QList<domain::InboxRow> page(const services::InboxQuery &query);
    int unreadTickets(const services::InboxQuery &query); // at most 1,000 are counted
    QList<domain::InboxRow> related(
        domain::TicketId ticket, domain::UserId user, const QList<domain::CategoryId> &categories, int limit);
    std::optional<domain::InboxRow> row(domain::TicketId id, domain::UserId user);
    int unreadTotal(domain::UserId user, const QList<domain::CategoryId> &categories);

private:
    QList<domain::TicketId> ids(const services::InboxQuery &query);
    QList<domain::TicketId> found(const services::InboxQuery &query, const SearchPlan &plan);
    QList<domain::InboxRow> rows(const QList<domain::TicketId> &ids, domain::UserId user);

    SqliteConnection &m_connection;
};

} // namespace schalter::storage
