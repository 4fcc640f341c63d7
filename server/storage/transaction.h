// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/sqliteconnection.h"

namespace schalter::storage {

// A write transaction; rolled back unless committed. It takes the write lock at once (a deferred BEGIN fails
// when it reads first and writes later).
class Transaction
{
public:
    explicit Transaction(SqliteConnection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    SqliteConnection &m_connection;
    bool m_committed = false;
};

} // namespace schalter::storage
