// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <atomic>
#include <chrono>

namespace schalter::test {

// A clock that stands still until it is set; any thread may read it. UTC.
class SettableClock
{
public:
    explicit SettableClock(const QDateTime &start)
        : m_ms(start.toMSecsSinceEpoch())
    {
    }
    SettableClock &operator=(const QDateTime &time)
    {
        m_ms = time.toMSecsSinceEpoch();
        return *this;
    }
    operator QDateTime() const { return value(); }
    QDateTime value() const { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace schalter::test
