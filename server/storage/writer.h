// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/storage.h"
#include "storage/news.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace schalter::storage {

class SqlRepositories;

// The one thread that writes. It commits the jobs that wait as a group (one sync for up to 50) and answers
// each after that; a job that fails or refuses is undone alone.
class Writer
{
public:
    using Committed = std::function<void(qint64 lastSequence, const News &news)>;

    Writer(const QString &path, Committed committed); // throws StorageError if the file can't be opened
    ~Writer();                                        // carries out what still waits
    Q_DISABLE_COPY_MOVE(Writer)

    void submit(services::Storage::Job job, services::Storage::Finished finished);

private:
    using Outcome = services::Storage::Outcome;
    struct Task
    {
        services::Storage::Job job;
        services::Storage::Finished finished;
        Outcome outcome = Outcome::Failed;
    };

    void live(const QString &path, std::promise<void> opened);
    void work(SqlRepositories &repositories);
    std::vector<Task> takeGroup(SqlRepositories &repositories);
    void carryOut(std::vector<Task> &group, SqlRepositories &repositories);
    static void answer(const Task &task);
    struct Told
    {
        qint64 lastSequence = 0;
        News news;
    };
    static Told commitTogether(std::vector<Task> &group, SqlRepositories &repositories);

    Committed m_committed;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace schalter::storage
