// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitestorage.h"

#include "storage/migrator.h"
#include "storage/sqlrepositories.h"
#include "storage/sqlsearch.h"
#include "storage/writer.h"

namespace schalter::storage {

std::unique_ptr<SqliteStorage> SqliteStorage::open(const QString &path)
{
    if (!Migrator(path).migrate().isEmpty())
        SqlSearch::indexMissing(path);
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(path));
}

SqliteStorage::SqliteStorage(const QString &path)
    : m_path(path)
    , m_writer(std::make_unique<Writer>(path, [this](qint64 last, const News &news) { tell(last, news); }))
{
}

SqliteStorage::~SqliteStorage()
{
    m_readers.setLocalData(nullptr); // first: the connection closed last folds the log into the database
    m_writer.reset();
}

void SqliteStorage::tell(qint64 lastSequence, const News &news)
{
    if (news.any)
        Q_EMIT committed(lastSequence);
    QList<qint64> mails;
    for (const domain::MailId id : news.mails)
        mails.append(id.value);
    if (!mails.isEmpty())
        Q_EMIT mailsChanged(mails);
    for (const auto &[ticket, author] : news.held)
        Q_EMIT heldChanged(ticket.value, author.value);
}

void SqliteStorage::submit(Job job, Finished finished)
{
    m_writer->submit(std::move(job), std::move(finished));
}

services::Repositories &SqliteStorage::reader()
{
    if (!m_readers.hasLocalData())
        m_readers.setLocalData(new SqlRepositories(m_path, SqliteConnection::Access::Reader));
    return *m_readers.localData();
}

} // namespace schalter::storage
