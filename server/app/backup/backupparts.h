// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/backup/backup.h"
#include "app/backup/backuparchive.h"
#include "storage/snapshot.h"

namespace schalter::app {

// How a backup is laid out.
namespace backupparts {
const inline QString manifest = QStringLiteral("schalter.json");
const inline QString database = QStringLiteral("schalter.sqlite");
inline QString attachment(const QString &file)
{
    return QStringLiteral("attachments/%1/%2").arg(file.left(2), file);
}
} // namespace backupparts

// Looks into a copy of the database; what is wrong with it becomes a Failure.
storage::SnapshotFacts factsOf(const QString &database);

// Checks a whole backup. Where a folder is given its contents are left there, durable.
BackupReport unpackBackup(const QString &path, const QString &folder);

} // namespace schalter::app
