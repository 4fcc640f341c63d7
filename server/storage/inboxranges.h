// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ticketrepository.h"

namespace schalter::storage {

class SqliteConnection;

// Which tickets stand on a page: by keyset (never an OFFSET), each category's and state's own index range
// merged, so that a page costs the same at any depth. Nearest to the edge first.
class InboxRanges
{
public:
    InboxRanges(SqliteConnection &connection, const services::InboxQuery &query)
        : m_connection(connection)
        , m_query(query)
    {
    }
    QList<domain::TicketId> page();

private:
    struct Found
    {
        QVariant key;
        domain::TicketId id;
    };
    struct Range
    {
        domain::CategoryId category;
        domain::TicketState state;
        std::optional<domain::UserId> owner;
    };
    using Owners = QList<std::optional<domain::UserId>>;

    bool isDescending() const { return m_query.ascending == m_query.backwards; }
    QString keyColumn() const;
    QVariant keyOfEdge() const;
    QList<domain::TicketId> merged(const Owners &owners, bool isBehindEdge, bool isDescending, int limit);
    QList<Found> of(const QList<Range> &ranges, bool isBehindEdge, bool isDescending, int limit);
    QList<domain::TicketId> byOwner();

    SqliteConnection &m_connection;
    const services::InboxQuery &m_query;
};

} // namespace schalter::storage
