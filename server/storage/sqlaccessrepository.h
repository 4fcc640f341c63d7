// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/accessrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlAccessRepository : public services::AccessRepository
{
public:
    explicit SqlAccessRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    void add(const QByteArray &tokenHash, domain::TicketId ticket, const QDateTime &at, domain::MailId mail)
        override;
    std::optional<domain::TicketId> find(const QByteArray &tokenHash) override;
    void revokeAll(domain::TicketId ticket, const QDateTime &at) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
