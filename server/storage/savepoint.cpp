// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savepoint.h"

#include "services/storageerror.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace schalter::storage {

Savepoint::Savepoint(SqliteConnection &connection)
    : m_connection(connection)
{
    Statement(m_connection, u"SAVEPOINT part"_s);
}

Savepoint::~Savepoint()
{
    if (m_done)
        return;
    try {
        rollBack();
    } catch (const services::StorageError &) {
        // The transaction around it is lost and finds out by itself.
    }
}

void Savepoint::release()
{
    Statement(m_connection, u"RELEASE part"_s);
    m_done = true;
}

void Savepoint::rollBack()
{
    m_done = true;
    Statement(m_connection, u"ROLLBACK TO part"_s);
    Statement(m_connection, u"RELEASE part"_s);
}

} // namespace schalter::storage
