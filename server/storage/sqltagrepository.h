// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/tagrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlTagRepository : public services::TagRepository
{
public:
    explicit SqlTagRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    QList<domain::Tag> all() override;
    std::optional<domain::Tag> find(domain::TagId id) override;
    domain::TagId save(const domain::Tag &tag) override;
    void remove(domain::TagId id) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
