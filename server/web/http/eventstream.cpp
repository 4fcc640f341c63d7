// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/eventstream.h"

#include <algorithm>
#include <cstring>

namespace schalter::web {

namespace {

constexpr qsizetype mostPending = 256 * 1024;

} // namespace

void EventStream::push(const QByteArray &data)
{
    const std::lock_guard lock(m_mutex);
    if (!m_open)
        return;
    if (m_pending.size() > mostPending) {
        m_pending.clear();
        m_open = false;
    } else {
        m_pending.append(data); // whole, however large: what a page missed can't come in smaller parts
    }
    wakeUp();
}

void EventStream::close()
{
    const std::lock_guard lock(m_mutex);
    m_open = false;
    wakeUp();
}

bool EventStream::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

void EventStream::attach(std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_wake = std::move(wake);
}

void EventStream::detach()
{
    const std::lock_guard lock(m_mutex);
    m_open = false;
    m_wake = {};
}

qint64 EventStream::read(char *buffer, qint64 capacity, const std::function<void()> &sleep)
{
    const std::lock_guard lock(m_mutex);
    if (m_pending.isEmpty()) {
        if (!m_open)
            return -1;
        m_asleep = true;
        sleep();
        return 0;
    }
    const qint64 count = std::min<qint64>(capacity, m_pending.size());
    std::memcpy(buffer, m_pending.constData(), size_t(count));
    m_pending.remove(0, count);
    return count;
}

void EventStream::wakeUp()
{
    if (m_asleep && m_wake) {
        m_asleep = false;
        m_wake();
    }
}

} // namespace schalter::web
