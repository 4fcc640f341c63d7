// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ticketrepository.h"
#include "storage/sqlinbox.h"
#include "storage/sqlsearch.h"

namespace schalter::storage {

class SqlTicketRepository : public services::TicketRepository
{
public:
    explicit SqlTicketRepository(SqliteConnection &connection)
        : m_connection(connection)
        , m_inbox(connection)
        , m_search(connection)
    {
    }
    domain::TicketId add(const domain::Ticket &ticket) override;
    bool hasNumber(const QString &number) override;
    std::optional<domain::Ticket> find(domain::TicketId id) override;
    std::optional<domain::Ticket> findByNumber(const QString &number) override;
    void save(const domain::Ticket &ticket) override;
    void setFieldValue(domain::TicketId id, int position, const QString &value) override;
    QList<domain::InboxRow> inbox(const services::InboxQuery &query) override;
    std::optional<domain::InboxRow> row(domain::TicketId id, domain::UserId user) override;
    int unreadTotal(domain::UserId user, const QList<domain::CategoryId> &categories) override;
    int unreadTickets(const services::InboxQuery &query) override;
    QList<domain::InboxRow> related(
        domain::TicketId ticket, domain::UserId user, const QList<domain::CategoryId> &categories,
        int limit) override;
    void setTags(domain::TicketId id, const QList<domain::TagId> &tags) override;
    QList<domain::Ticket> mergedInto(domain::TicketId id) override;
    QList<domain::TicketId> ofApplicant(const QString &email) override;

private:
    SqliteConnection &m_connection;
    SqlInbox m_inbox;
    SqlSearch m_search;
};

} // namespace schalter::storage
