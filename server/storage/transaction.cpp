// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "services/storageerror.h"

using namespace Qt::StringLiterals;

namespace schalter::storage {

Transaction::Transaction(SqliteConnection &connection)
    : m_connection(connection)
{
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (m_committed)
        return;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const services::StorageError &) {
        // SQLite has rolled back by itself already, as it does when the disk is full.
    }
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_committed = true;
}

} // namespace schalter::storage
