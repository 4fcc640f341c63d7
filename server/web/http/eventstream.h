// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <functional>
#include <mutex>

namespace schalter::web {

// The body of an answer that goes on: whoever has news pushes, from any thread; the listener reads and sleeps
// in between. A reader that is too slow is dropped: it comes back and resumes.
class EventStream
{
public:
    void push(const QByteArray &data);
    void close(); // after what was pushed has been sent
    bool isOpen() const;

    // The listener's side. read: bytes written; 0: gone to sleep until wake; negative: the end.
    void attach(std::function<void()> wake);
    void detach();
    qint64 read(char *buffer, qint64 capacity, const std::function<void()> &sleep);

private:
    void wakeUp();

    mutable std::mutex m_mutex;
    QByteArray m_pending;
    bool m_open = true;
    bool m_asleep = false;
    std::function<void()> m_wake;
};

} // namespace schalter::web
