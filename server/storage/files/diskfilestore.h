// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/fileinspector.h"
#include "services/filestore.h"

#include <QDir>
#include <atomic>
#include <functional>

namespace schalter::storage {

struct FileStoreSettings
{
    QString folder;
    qint64 fileBytes = 20LL * 1024 * 1024;       // longest file
    qint64 incomingBytes = 1024LL * 1024 * 1024; // of all files that are coming in
    qint64 reservedBytes = 128LL * 1024 * 1024;  // left free on the disk, which the database needs too
};

// Attachments as files under random names in a folder that only this user can read. A file comes in under
// incoming/, and is linked to its final name when it is whole: the link in incoming/ stays until a committed
// row refers to the file, so that a start after a crash has to look at those alone.
class DiskFileStore final : public services::FileStore
{
public:
    using IsReferred = std::function<bool(const QString &file)>;

    // Makes the folder if there is none; throws StorageError.
    DiskFileStore(FileStoreSettings settings, const services::FileInspector &inspector);

    std::unique_ptr<services::IncomingFile> receive() override;
    std::unique_ptr<QFile> open(const QString &file) const override;
    void confirm(const QString &file) override;
    void remove(const QString &file) override;

    // At the start, before anything comes in: settles what was under way when the program last ended. Gives
    // the number of files that were removed.
    int recover(const IsReferred &isReferred);
    // The next of 256 parts of the folder: removes what nothing refers to and is no longer on trial. Gives
    // their number.
    int sweepNext(const IsReferred &isReferred);

private:
    QString path(const QString &file) const;
    QString incomingPath(const QString &file) const;

    const FileStoreSettings m_settings;
    const services::FileInspector &m_inspector;
    const QDir m_folder;
    std::atomic<qint64> m_incoming = 0; // bytes
    int m_nextPart = 0;
};

} // namespace schalter::storage
