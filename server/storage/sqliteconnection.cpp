// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteconnection.h"

#include "services/storageerror.h"

#include <QSqlError>
#include <atomic>

using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::StorageError;

namespace {

QString freshName()
{
    static std::atomic<int> counter = 0;
    return u"schalter-%1"_s.arg(++counter);
}

} // namespace

SqliteConnection::SqliteConnection(const QString &path, Access access)
    : m_name(freshName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    m_database.setConnectOptions(access == Access::Onlooker ? wait + u";QSQLITE_OPEN_READONLY"_s : wait);
    try {
        if (!m_database.open())
            throw StorageError(u"%1: %2"_s.arg(path, m_database.lastError().text()));
        configure(access);
    } catch (...) {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void SqliteConnection::configure(Access access)
{
    if (access == Access::Onlooker)
        return;
    if (access == Access::Reader) {
        execute(u"PRAGMA query_only = ON"_s);
        execute(u"PRAGMA wal_autocheckpoint = 0"_s); // SQLite 3.40: only the writer may checkpoint
        return;
    }
    execute(u"PRAGMA journal_mode = WAL"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    execute(u"PRAGMA wal_autocheckpoint = 20000"_s);
    // A migration may rebuild tables that others refer to; it checks all references before its commit.
    execute(u"PRAGMA foreign_keys = %1"_s.arg(access == Access::Migration ? "OFF"_L1 : "ON"_L1));
}

void SqliteConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StorageError(u"%1: %2"_s.arg(sql, query.lastError().text()));
}

std::unique_ptr<QSqlQuery> SqliteConnection::prepared(const QString &sql)
{
    if (auto &idle = m_idle[sql]; !idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw StorageError(u"%1: %2"_s.arg(sql, query->lastError().text()));
    return query;
}

void SqliteConnection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_idle[sql].push_back(std::move(query));
}

} // namespace schalter::storage
