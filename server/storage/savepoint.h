// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/sqliteconnection.h"

namespace schalter::storage {

// A part of a transaction that can be undone alone; rolled back unless released.
class Savepoint
{
public:
    explicit Savepoint(SqliteConnection &connection);
    ~Savepoint();
    Q_DISABLE_COPY_MOVE(Savepoint)

    void release();
    void rollBack(); // throws if SQLite has already given up the whole transaction

private:
    SqliteConnection &m_connection;
    bool m_done = false;
};

} // namespace schalter::storage
