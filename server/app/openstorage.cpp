// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openstorage.h"

#include "app/failure.h"
#include "services/storageerror.h"
#include "storage/migrator.h"
#include "storage/schematoonew.h"
#include "storage/sqlitestorage.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

template<class Action>
auto withSentences(const QString &path, const Action &action)
{
    try {
        return action();
    } catch (const storage::SchemaTooNew &error) {
        throw Failure(
            ExitCode::Storage, u"the database \"%1\" was written by a newer schalterd (its schema is %2, "
                               u"this program knows up to "
                               "%3): install that version again"_s.arg(path)
                                   .arg(error.foundVersion)
                                   .arg(error.knownVersion));
    } catch (const services::StorageError &error) {
        throw Failure(
            ExitCode::Storage,
            u"the database \"%1\" can't be opened: %2"_s.arg(path, QString::fromUtf8(error.what())));
    }
}

} // namespace

std::unique_ptr<services::Storage> openStorage(const Config &config)
{
    const QString path = config.databasePath();
    return withSentences(
        path, [&path]() -> std::unique_ptr<services::Storage> { return storage::SqliteStorage::open(path); });
}

std::unique_ptr<storage::DiskFileStore> openFiles(
    const Config &config, const services::FileInspector &inspector)
{
    storage::FileStoreSettings settings;
    settings.folder = QDir(config.server.dataDir).filePath(u"attachments"_s);
    settings.fileBytes = config.limits.attachmentBytes;
    try {
        return std::make_unique<storage::DiskFileStore>(settings, inspector);
    } catch (const services::StorageError &error) {
        throw Failure(ExitCode::Storage, QString::fromUtf8(error.what()));
    }
}

QStringList migrateStorage(const Config &config, bool dryRun)
{
    const QString path = config.databasePath();
    return withSentences(path, [&path, dryRun] { return storage::migrate(path, dryRun); });
}

} // namespace schalter::app
