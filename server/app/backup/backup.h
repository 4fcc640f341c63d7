// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"

#include <QDateTime>
#include <QJsonObject>

namespace schalter::app {

// What a backup holds, as the commands print it.
struct BackupReport
{
    QString version; // of the schalterd that made it
    QString organisation;
    QDateTime madeAt;
    int schema = 0;
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 files = 0;
    qint64 waitingMails = 0;
    qint64 bytes = 0;    // of the file
    QStringList missing; // files that were removed while the backup was made

    QJsonObject toJson() const;
    QString toText() const;
};

// Puts all that an office has into one file: a copy of the database as it is at one moment, beside the
// running server too, and the attachments that it refers to. The file appears whole. Throws Failure.
BackupReport makeBackup(const Config &config, const QString &path);

// Unpacks and checks every byte. Throws Failure with what is wrong.
BackupReport verifyBackup(const QString &path);

// Puts a backup where no office is yet; its mails that waited are on hold. The data folder's lock must be
// held. Throws Failure, and then leaves nothing behind.
BackupReport restoreBackup(const Config &config, const QString &path);

} // namespace schalter::app
