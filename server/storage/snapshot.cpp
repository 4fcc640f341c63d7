// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot.h"

#include "services/storageerror.h"
#include "storage/migrator.h"
#include "storage/statement.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::StorageError;

namespace {

void checkIntegrity(SqliteConnection &connection, const QString &path)
{
    Statement integrity(connection, u"PRAGMA integrity_check(1)"_s);
    if (const QString found = integrity.next() ? integrity.value<QString>() : QString(); found != "ok"_L1)
        throw StorageError(u"%1 is damaged: %2"_s.arg(path, found));
    if (Statement(connection, u"PRAGMA foreign_key_check"_s).next())
        throw StorageError(u"%1 is damaged: a row refers to one that is missing"_s.arg(path));
}

qint64 number(SqliteConnection &connection, const QString &sql)
{
    Statement row(connection, sql);
    return row.next() ? row.value<qint64>() : 0;
}

} // namespace

void takeSnapshot(const QString &database, const QString &target)
{
    SqliteConnection connection(database, SqliteConnection::Access::Onlooker);
    Statement(connection, u"VACUUM INTO ?"_s, target);
}

SnapshotFacts inspectSnapshot(const QString &path)
{
    Migrator(path).pending(); // throws what it doesn't know
    SqliteConnection connection(path, SqliteConnection::Access::Onlooker);
    checkIntegrity(connection, path);
    SnapshotFacts facts;
    facts.schema = int(number(connection, u"SELECT max(version) FROM schema_migration"_s));
    facts.tickets = number(connection, u"SELECT count(*) FROM ticket"_s);
    facts.events = number(connection, u"SELECT count(*) FROM event"_s);
    facts.waitingMails = number(connection, u"SELECT count(*) FROM mail WHERE state = 'queued'"_s);
    Statement file(connection, u"SELECT file, size, sha256 FROM attachment WHERE file <> ''"_s);
    while (file.next()) {
        QString name;
        SnapshotFile content;
        file.read(name, content.size, content.sha256);
        facts.files.insert(name, content);
    }
    return facts;
}

int prepareRestored(const QString &path)
{
    Migrator(path).migrate();
    SqliteConnection connection(path, SqliteConnection::Access::Migration);
    Transaction transaction(connection);
    Statement(connection, u"DELETE FROM session"_s);
    const int held =
        Statement(
            connection,
            u"UPDATE mail SET on_hold = 1, last_error = 'Held back: the server was restored from a backup.' "
            "WHERE state = 'queued' AND on_hold = 0"_s)
            .changedRows();
    transaction.commit();
    return held;
}

} // namespace schalter::storage
