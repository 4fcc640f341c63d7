// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/migration.h"
#include "storage/sqliteconnection.h"

namespace schalter::storage {

// Brings a database file to the present schema, each migration in a transaction of its own with its checksum
// recorded. Refuses what a newer program wrote (SchemaTooNew).
class Migrator
{
public:
    explicit Migrator(const QString &path, QList<Migration> known = Migration::all());

    QStringList pending(); // what migrate() would apply; changes nothing, makes no file
    QStringList migrate(); // what it has applied

private:
    QList<Migration> missing(SqliteConnection &connection);
    void apply(SqliteConnection &connection, const Migration &migration);

    QString m_path;
    QList<Migration> m_known;
};

// For `schalterd migrate`: the migrations that were, or with dryRun would be, applied to that file.
QStringList migrate(const QString &path, bool dryRun);

} // namespace schalter::storage
