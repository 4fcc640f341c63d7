// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/storage.h"

#include <QThreadStorage>

namespace schalter::storage {

class SqlRepositories;
class Writer;
struct News;

// The data in one SQLite file (WAL): one writer thread, and one reading connection for each thread that
// reads. Threads that read must have ended before the storage goes, except the one that destroys it.
class SqliteStorage : public services::Storage
{
    Q_OBJECT
public:
    // Makes the file if there is none (readable by its owner only) and migrates it; throws SchemaTooNew or
    // StorageError.
    static std::unique_ptr<SqliteStorage> open(const QString &path);
    ~SqliteStorage() override; // carries out the jobs that still wait

    void submit(Job job, Finished finished) override;
    services::Repositories &reader() override;

private:
    explicit SqliteStorage(const QString &path);
    void tell(qint64 lastSequence, const News &news);

    QString m_path;
    QThreadStorage<SqlRepositories *> m_readers;
    std::unique_ptr<Writer> m_writer;
};

} // namespace schalter::storage
