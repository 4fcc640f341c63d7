// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/reminderrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlReminderRepository : public services::ReminderRepository
{
public:
    explicit SqlReminderRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    void snooze(domain::UserId user, domain::TicketId ticket, const QDateTime &until) override;
    void forget(domain::UserId user, domain::TicketId ticket) override;
    void seen(domain::UserId user, domain::TicketId ticket) override;
    void wakeAll(domain::TicketId ticket, const QDateTime &now) override;
    QList<Due> wakeDue(const QDateTime &now) override;
    std::optional<QDateTime> nextDue() override;
    void mention(domain::UserId user, domain::TicketId ticket, domain::Sequence sequence) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
