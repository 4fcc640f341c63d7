// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer.h"

#include "services/storageerror.h"
#include "storage/savepoint.h"
#include "storage/sqlrepositories.h"
#include "storage/transaction.h"

#include <QLoggingCategory>
#include <chrono>

using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::Storage;

namespace {

Q_LOGGING_CATEGORY(log, "schalter.storage")

constexpr size_t groupSize = 50;
constexpr std::chrono::seconds idleTime(5);

Storage::Outcome perform(const Storage::Job &job, SqlRepositories &repositories)
{
    try {
        return job(repositories) ? Storage::Outcome::Committed : Storage::Outcome::RolledBack;
    } catch (const std::exception &failure) {
        qCWarning(log) << "a job failed:" << failure.what();
        return Storage::Outcome::Failed;
    }
}

void checkpoint(SqliteConnection &connection)
{
    try {
        connection.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    } catch (const services::StorageError &failure) {
        qCWarning(log) << "the log could not be folded into the database:" << failure.what();
    }
}

} // namespace

Writer::Writer(const QString &path, Committed committed)
    : m_committed(std::move(committed))
{
    std::promise<void> opened;
    std::future<void> isOpen = opened.get_future();
    m_thread = std::thread(&Writer::live, this, path, std::move(opened));
    try {
        isOpen.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Writer::submit(Storage::Job job, Storage::Finished finished)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(job), std::move(finished)});
    }
    m_changed.notify_one();
}

void Writer::live(const QString &path, std::promise<void> opened)
{
    std::unique_ptr<SqlRepositories> repositories;
    try {
        repositories = std::make_unique<SqlRepositories>(path, SqliteConnection::Access::Writer);
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    opened.set_value();
    work(*repositories);
}

void Writer::work(SqlRepositories &repositories)
{
    while (true) {
        std::vector<Task> group = takeGroup(repositories);
        if (group.empty())
            return;
        carryOut(group, repositories);
    }
}

// Waits for jobs, oldest first; nothing: the end. A pause is used to fold the log into the database.
std::vector<Writer::Task> Writer::takeGroup(SqlRepositories &repositories)
{
    const auto hasReason = [this] { return m_stopping || !m_waiting.empty(); };
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, idleTime, hasReason)) {
        lock.unlock();
        checkpoint(repositories.connection());
        lock.lock();
        m_changed.wait(lock, hasReason);
    }
    std::vector<Task> group;
    for (; !m_waiting.empty() && group.size() < groupSize; m_waiting.pop_front())
        group.push_back(std::move(m_waiting.front()));
    return group;
}

void Writer::carryOut(std::vector<Task> &group, SqlRepositories &repositories)
{
    Told told;
    try {
        told = commitTogether(group, repositories);
    } catch (const std::exception &failure) {
        qCCritical(log) << "a group of" << group.size() << "jobs was not written:" << failure.what();
        for (Task &task : group)
            task.outcome = Outcome::Failed;
    }
    for (const Task &task : group)
        answer(task);
    if (!told.news.isEmpty())
        m_committed(told.lastSequence, told.news);
}

// Whoever waits for the others must not suffer from one that can't take its answer.
void Writer::answer(const Task &task)
{
    try {
        task.finished(task.outcome);
    } catch (const std::exception &failure) {
        qCCritical(log) << "an answer was not taken:" << failure.what();
    }
}

// The newest number is read before the commit, as after it nothing may fail any more.
Writer::Told Writer::commitTogether(std::vector<Task> &group, SqlRepositories &repositories)
{
    Told told;
    Transaction transaction(repositories.connection());
    for (Task &task : group) {
        Savepoint savepoint(repositories.connection());
        repositories.news() = {};
        task.outcome = perform(task.job, repositories);
        if (task.outcome == Outcome::Committed) {
            savepoint.release();
            told.news.add(repositories.news());
        } else {
            savepoint.rollBack();
        }
    }
    if (told.news.any)
        told.lastSequence = repositories.events().last();
    transaction.commit();
    return told;
}

} // namespace schalter::storage
