// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backupparts.h"
#include "app/failure.h"
#include "services/storageerror.h"
#include "storage/schematoonew.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 manifestBytes = 16LL * 1024 * 1024;

[[noreturn]] void fail(const QString &path, const QString &reason)
{
    throw Failure(ExitCode::Other, u"the backup \"%1\" is not whole: %2"_s.arg(path, reason));
}

// Unpacks an entry into a file of that name, durable; gives its SHA-256.
QByteArray unpackTo(BackupArchive &archive, const QString &entry, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::NewOnly))
        throw Failure(ExitCode::Other, u"\"%1\" can't be written: %2"_s.arg(path, file.errorString()));
    const QByteArray hash = archive.unpack(entry, &file);
    if (!file.flush() || ::fsync(file.handle()) != 0)
        throw Failure(ExitCode::Other, u"\"%1\" can't be written: %2"_s.arg(path, file.errorString()));
    return hash;
}

BackupReport reportFrom(const QJsonObject &manifest)
{
    BackupReport report;
    report.version = manifest["version"_L1].toString();
    report.organisation = manifest["organisation"_L1].toString();
    report.madeAt = QDateTime::fromString(manifest["made_at"_L1].toString(), Qt::ISODate);
    report.missing = manifest["missing"_L1].toVariant().toStringList();
    return report;
}

void checkFile(
    BackupArchive &archive, const QString &name, const storage::SnapshotFile &content, const QString &path,
    const QString &folder)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_-]{4,128}$"_s); // it becomes the name of a file
    if (!plain.match(name).hasMatch())
        fail(path, u"\"%1\" is no name of a file"_s.arg(name));
    const QString entry = backupparts::attachment(name);
    const QByteArray hash =
        folder.isEmpty() ? archive.unpack(entry) : unpackTo(archive, entry, QDir(folder).filePath(entry));
    if (hash != content.sha256)
        fail(path, u"the file \"%1\" is not what it was"_s.arg(name));
}

} // namespace

storage::SnapshotFacts factsOf(const QString &database)
{
    try {
        return storage::inspectSnapshot(database);
    } catch (const storage::SchemaTooNew &error) {
        throw Failure(
            ExitCode::Storage,
            u"the database was written by a newer schalterd (its schema is %1, this program knows "
            "up to %2): install that version"_s.arg(error.foundVersion)
                .arg(error.knownVersion));
    } catch (const services::StorageError &error) {
        throw Failure(ExitCode::Storage, QString::fromUtf8(error.what()));
    }
}

BackupReport unpackBackup(const QString &path, const QString &folder)
{
    BackupArchive archive = BackupArchive::open(path);
    const auto manifest =
        QJsonDocument::fromJson(archive.text(backupparts::manifest, manifestBytes)).object();
    if (manifest["format"_L1].toInt() != 1)
        fail(path, u"its format is not known to this version of schalterd"_s);
    const QTemporaryDir temporary;
    const QString database =
        QDir(folder.isEmpty() ? temporary.path() : folder).filePath(backupparts::database);
    const QByteArray hash = unpackTo(archive, backupparts::database, database).toHex();
    if (QString::fromLatin1(hash) != manifest["database_sha256"_L1].toString())
        fail(path, u"the database is not what it was"_s);
    const auto facts = factsOf(database);
    BackupReport report = reportFrom(manifest);
    for (auto file = facts.files.begin(); file != facts.files.end(); ++file)
        if (!report.missing.contains(file.key()))
            checkFile(archive, file.key(), *file, path, folder);
    report.schema = facts.schema;
    report.tickets = facts.tickets;
    report.events = facts.events;
    report.files = facts.files.size();
    report.waitingMails = facts.waitingMails;
    report.bytes = QFileInfo(path).size();
    return report;
}

BackupReport verifyBackup(const QString &path) { return unpackBackup(path, {}); }

} // namespace schalter::app
