// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backupparts.h"
#include "app/failure.h"
#include "services/storageerror.h"

#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

[[noreturn]] void fail(const QString &reason) { throw Failure(ExitCode::Other, u"restore: "_s + reason); }

void checkIsFree(const Config &config, const QString &attachments)
{
    if (QFile::exists(config.databasePath()))
        fail(u"there is an office in \"%1\" already; move that folder away, or name another one in the "
             "configuration"_s.arg(config.server.dataDir));
    if (QDir(attachments).exists() && !QDir(attachments).isEmpty())
        fail(u"\"%1\" is not empty; move it away"_s.arg(attachments));
}

void move(const QString &from, const QString &to)
{
    if (!QDir().rename(from, to))
        fail(u"\"%1\" can't be moved to \"%2\""_s.arg(from, to));
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

BackupReport restoreBackup(const Config &config, const QString &path)
{
    const QDir data(config.server.dataDir);
    const QString attachments = data.filePath(u"attachments"_s);
    checkIsFree(config, attachments);
    const QTemporaryDir staging(data.filePath(u"restore-XXXXXX"_s));
    if (!staging.isValid())
        fail(staging.errorString());
    BackupReport report = unpackBackup(path, staging.path());
    const QString database = staging.filePath(backupparts::database);
    try {
        report.waitingMails = storage::prepareRestored(database);
    } catch (const services::StorageError &error) {
        fail(QString::fromUtf8(error.what()));
    }
    // The database last: as long as it isn't there, nothing was restored.
    if (const QString files = staging.filePath(u"attachments"_s); QDir(files).exists()) {
        QDir().rmdir(attachments);
        move(files, attachments);
    }
    move(database, config.databasePath());
    syncFolder(data.path());
    return report;
}

} // namespace schalter::app
