// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>

namespace schalter::storage {

struct SnapshotFile
{
    qint64 size = 0;
    QByteArray sha256;
};

// What a copy of a database holds.
struct SnapshotFacts
{
    int schema = 0;
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 waitingMails = 0;
    QMap<QString, SnapshotFile> files; // by the name that the attachments' folder has for them
};

// Copies a database as it is at one moment, beside a running server too; the target may not exist. This and
// the others throw StorageError, and SchemaTooNew for what a newer program wrote.
void takeSnapshot(const QString &database, const QString &target);

// Looks through all of a copy that nobody else uses.
SnapshotFacts inspectSnapshot(const QString &path);

// Makes a copy fit to go on from: mails that waited are held, since they may have gone out after the copy was
// made, and everybody logs in again. Gives the number of mails.
int prepareRestored(const QString &path);

} // namespace schalter::storage
