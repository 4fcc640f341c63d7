// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/viewrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlViewRepository : public services::ViewRepository
{
public:
    explicit SqlViewRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    QList<domain::SavedView> of(domain::UserId user) override;
    domain::ViewId save(domain::UserId user, const domain::SavedView &view) override;
    void remove(domain::UserId user, domain::ViewId view) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
