// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace schalter::web {

// Ends connections whose request takes too long in all, however busily they trickle, and counts them by
// address. Who moves much gets more time, at a minimum rate. A connection is known by any pointer that is its
// own while it lasts.
class ConnectionWatch
{
public:
    ConnectionWatch(std::chrono::milliseconds deadline, qint64 bytesPerSecond);
    ~ConnectionWatch();

    void opened(const void *connection, int socket, const QString &addressGroup);
    void closed(const void *connection); // before its socket is closed
    void restart(const void *connection);
    void moved(const void *connection, qint64 bytes); // of the body, either way
    void exempt(const void *connection);              // a stream: it may go on
    int count() const;
    int count(const QString &addressGroup) const;

private:
    using Clock = std::chrono::steady_clock;
    struct Watched
    {
        int socket = -1;
        QString group;
        Clock::time_point end;
    };
    void run();
    void endOverdue();

    const std::chrono::milliseconds m_deadline;
    const qint64 m_bytesPerSecond;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<const void *, Watched> m_watched;
    QHash<QString, int> m_groups;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace schalter::web
