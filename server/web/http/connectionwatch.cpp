// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/connectionwatch.h"

#include <algorithm>
#include <sys/socket.h>

using namespace std::chrono_literals;

namespace schalter::web {

ConnectionWatch::ConnectionWatch(std::chrono::milliseconds deadline, qint64 bytesPerSecond)
    : m_deadline(deadline)
    , m_bytesPerSecond(bytesPerSecond)
    , m_thread([this] { run(); })
{
}

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ConnectionWatch::opened(const void *connection, int socket, const QString &addressGroup)
{
    const std::lock_guard lock(m_mutex);
    m_watched.insert(connection, {socket, addressGroup, Clock::now() + m_deadline});
    m_groups[addressGroup] += 1;
    if (m_watched.size() == 1)
        m_changed.notify_all();
}

void ConnectionWatch::closed(const void *connection)
{
    const std::lock_guard lock(m_mutex);
    const Watched gone = m_watched.take(connection);
    if (const auto group = m_groups.find(gone.group); group != m_groups.end() && --*group <= 0)
        m_groups.erase(group);
}

void ConnectionWatch::restart(const void *connection)
{
    const std::lock_guard lock(m_mutex);
    if (const auto watched = m_watched.find(connection); watched != m_watched.end())
        watched->end = Clock::now() + m_deadline;
}

void ConnectionWatch::moved(const void *connection, qint64 bytes)
{
    const std::chrono::microseconds credit(bytes * 1'000'000 / m_bytesPerSecond);
    const std::lock_guard lock(m_mutex);
    const auto watched = m_watched.find(connection);
    if (watched != m_watched.end() && watched->end != Clock::time_point::max())
        watched->end += credit;
}

void ConnectionWatch::exempt(const void *connection)
{
    const std::lock_guard lock(m_mutex);
    if (const auto watched = m_watched.find(connection); watched != m_watched.end())
        watched->end = Clock::time_point::max();
}

int ConnectionWatch::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_watched.size());
}

int ConnectionWatch::count(const QString &addressGroup) const
{
    const std::lock_guard lock(m_mutex);
    return m_groups.value(addressGroup);
}

void ConnectionWatch::run()
{
    const auto pause = std::clamp<std::chrono::milliseconds>(m_deadline / 8, 10ms, 1000ms);
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_watched.isEmpty())
            m_changed.wait(lock, [this] { return m_stopping || !m_watched.isEmpty(); });
        else
            m_changed.wait_for(lock, pause, [this] { return m_stopping; });
        endOverdue();
    }
}

// Only shut down: the listener notices, and closes the descriptor itself after closed().
void ConnectionWatch::endOverdue()
{
    const auto now = Clock::now();
    for (Watched &watched : m_watched) {
        if (watched.end > now)
            continue;
        ::shutdown(watched.socket, SHUT_RDWR);
        watched.end = Clock::time_point::max();
    }
}

} // namespace schalter::web
