// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backupparts.h"
#include "app/failure.h"
#include "services/storageerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

[[noreturn]] void fail(const QString &path, const QString &reason)
{
    throw Failure(ExitCode::Other, u"the backup \"%1\" can't be made: %2"_s.arg(path, reason));
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        fail(path, file.errorString());
    return hash.result();
}

// A second name for each file, so that nothing that the server removes meanwhile is missed. Gives those that
// were gone already.
QStringList linkFiles(const QDir &from, const QDir &to, const storage::SnapshotFacts &facts)
{
    QStringList missing;
    for (auto file = facts.files.begin(); file != facts.files.end(); ++file) {
        const QString source = from.filePath(file.key().left(2) + u'/' + file.key());
        const QString target = to.filePath(file.key());
        if (::link(QFile::encodeName(source).constData(), QFile::encodeName(target).constData()) != 0 &&
            !QFile::copy(source, target))
            missing.append(file.key());
    }
    return missing;
}

QByteArray manifestOf(const BackupReport &report, const QString &database)
{
    QJsonObject manifest = report.toJson();
    manifest.remove(u"bytes"_s);
    manifest.insert(u"format"_s, 1);
    manifest.insert(u"database_sha256"_s, QString::fromLatin1(hashOf(database).toHex()));
    return QJsonDocument(manifest).toJson();
}

void pack(
    const QString &path, const QDir &staging, const storage::SnapshotFacts &facts, const BackupReport &report)
{
    const QString database = staging.filePath(backupparts::database);
    BackupArchive archive = BackupArchive::create(path);
    archive.addText(backupparts::manifest, manifestOf(report, database));
    archive.addFile(backupparts::database, database, BackupArchive::Packing::Deflated);
    for (auto file = facts.files.begin(); file != facts.files.end(); ++file)
        if (!report.missing.contains(file.key()))
            archive.addFile(
                backupparts::attachment(file.key()), staging.filePath(file.key()),
                BackupArchive::Packing::Stored);
    archive.close();
}

// What a backup that was killed has left.
void removeLeftovers(QDir data)
{
    const auto folders = data.entryInfoList({u"backup-*"_s}, QDir::Dirs);
    for (const QFileInfo &folder : folders)
        if (folder.lastModified().daysTo(QDateTime::currentDateTime()) > 1)
            QDir(folder.filePath()).removeRecursively();
}

} // namespace

BackupReport makeBackup(const Config &config, const QString &path)
{
    if (QFile::exists(path))
        fail(path, u"there is a file of that name"_s);
    if (!QFile::exists(config.databasePath()))
        fail(path, u"there is no database \"%1\""_s.arg(config.databasePath()));
    const QDir data(config.server.dataDir);
    removeLeftovers(data);
    const QTemporaryDir staging(data.filePath(u"backup-XXXXXX"_s));
    if (!staging.isValid())
        fail(path, staging.errorString());
    const QString copy = staging.filePath(backupparts::database);
    try {
        storage::takeSnapshot(config.databasePath(), copy);
    } catch (const services::StorageError &error) {
        fail(path, QString::fromUtf8(error.what()));
    }
    const auto facts = factsOf(copy);
    BackupReport report{
        u"" SCHALTER_VERSION ""_s,
        config.organisation.name,
        QDateTime::currentDateTimeUtc(),
        facts.schema,
        facts.tickets,
        facts.events,
        facts.files.size(),
        facts.waitingMails,
        0,
        {}};
    report.missing = linkFiles(QDir(data.filePath(u"attachments"_s)), QDir(staging.path()), facts);
    const QString part = path + u".part"_s;
    QFile::remove(part);
    pack(part, QDir(staging.path()), facts, report);
    if (!QFile::rename(part, path))
        fail(path, u"it could not be given its name"_s);
    report.bytes = QFileInfo(path).size();
    return report;
}

} // namespace schalter::app
