// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/historyrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlHistoryRepository : public services::HistoryRepository
{
public:
    explicit SqlHistoryRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    void add(const domain::HistoryEntry &entry) override;
    QList<domain::HistoryEntry> list(const domain::HistoryFilter &filter) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
