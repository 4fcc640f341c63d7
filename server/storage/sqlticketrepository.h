// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ticketrepository.h"
#include "storage/sqlinbox.h"

namespace schalter::storage {

class SqlTicketRepository : public services::TicketRepository
{
public:
    explicit SqlTicketRepository(SqliteConnection &connection)
        : m_connection(connection)
        , m_inbox(connection)
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
    QList<domain::TicketId> ofApplicant(const QString &email) override;

private:
    SqliteConnection &m_connection;
    SqlInbox m_inbox;
};

} // namespace schalter::storage
