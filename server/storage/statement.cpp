// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace schalter::storage {

Statement::Statement(Prepared, SqliteConnection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.prepared(sql))
{
}

Statement::~Statement() { m_connection.giveBack(m_sql, std::move(m_query)); }

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw services::StorageError(u"%1: %2"_s.arg(m_sql, m_query->lastError().text()));
    return false;
}

void Statement::bind(const QVariantList &values)
{
    for (const QVariant &value : values)
        m_query->bindValue(m_bound++, value);
}

void Statement::run()
{
    if (!m_query->exec())
        throw services::StorageError(u"%1: %2"_s.arg(m_sql, m_query->lastError().text()));
}

QString placeholders(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

} // namespace schalter::storage
