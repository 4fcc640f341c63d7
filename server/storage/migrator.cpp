// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/schematoonew.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::StorageError;

namespace {

QString labelOf(const Migration &migration)
{
    return u"%1_%2"_s.arg(migration.version, 4, 10, QLatin1Char('0')).arg(migration.name);
}

QStringList labelsOf(const QList<Migration> &migrations)
{
    QStringList labels;
    for (const Migration &migration : migrations)
        labels.append(labelOf(migration));
    return labels;
}

bool hasRecord(SqliteConnection &connection)
{
    return Statement(
               connection,
               u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'"_s)
        .next();
}

// Its WAL and shared memory take the same rights over from the file.
void createPrivately(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return;
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(u"%1: %2"_s.arg(path, file.errorString()));
}

} // namespace

Migrator::Migrator(const QString &path, QList<Migration> known)
    : m_path(path)
    , m_known(std::move(known))
{
}

QStringList Migrator::pending()
{
    if (!QFile::exists(m_path))
        return labelsOf(m_known);
    SqliteConnection connection(m_path, SqliteConnection::Access::Reader);
    return labelsOf(hasRecord(connection) ? missing(connection) : m_known);
}

QStringList Migrator::migrate()
{
    createPrivately(m_path);
    SqliteConnection connection(m_path, SqliteConnection::Access::Migration);
    connection.execute(
        u"CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
        "checksum BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT"_s);
    const QList<Migration> migrations = missing(connection);
    for (const Migration &migration : migrations)
        apply(connection, migration);
    return labelsOf(migrations);
}

QList<Migration> Migrator::missing(SqliteConnection &connection)
{
    QList<Migration> left = m_known;
    Statement applied(connection, u"SELECT version, checksum FROM schema_migration ORDER BY version"_s);
    while (applied.next()) {
        int version = 0;
        QByteArray checksum;
        applied.read(version, checksum);
        const auto known = std::find_if(
            left.begin(), left.end(), [version](const Migration &m) { return m.version == version; });
        if (known == left.end())
            throw SchemaTooNew(m_path, version, m_known.isEmpty() ? 0 : m_known.last().version);
        if (known->checksum() != checksum)
            throw StorageError(
                u"%1: migration %2 is not the one that was applied"_s.arg(m_path, labelOf(*known)));
        left.erase(known);
    }
    return left;
}

void Migrator::apply(SqliteConnection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    const QStringList statements = migration.statements();
    for (const QString &statement : statements)
        connection.execute(statement);
    if (Statement(connection, u"PRAGMA foreign_key_check"_s).next())
        throw StorageError(u"%1: migration %2 breaks a reference"_s.arg(m_path, labelOf(migration)));
    Statement(
        connection,
        u"INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
        migration.version, migration.name, migration.checksum(), QDateTime::currentDateTimeUtc());
    transaction.commit();
}

QStringList migrate(const QString &path, bool dryRun)
{
    Migrator migrator(path);
    return dryRun ? migrator.pending() : migrator.migrate();
}

} // namespace schalter::storage
