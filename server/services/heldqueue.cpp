// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/heldqueue.h"

#include "services/releaseheldmessage.h"
#include "services/storageerror.h"

#include <QLoggingCategory>

using namespace schalter::domain;
using namespace std::chrono_literals;

namespace schalter::services {

namespace {

Q_LOGGING_CATEGORY(lcHeld, "schalter.held")

constexpr int atOnce = 200;
constexpr std::chrono::milliseconds troublePause = 5s;
constexpr std::chrono::milliseconds longestSleep = 60s;

} // namespace

HeldQueue::HeldQueue(Storage &storage, const Office &office, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &HeldQueue::look);
    connect(
        &m_storage, &Storage::heldChanged, this,
        [this] {
            if (m_started)
                m_next.start(0ms);
        },
        Qt::QueuedConnection);
}

void HeldQueue::start()
{
    m_started = true;
    m_next.start(0ms);
}

void HeldQueue::stop()
{
    m_started = false;
    m_next.stop();
}

void HeldQueue::look()
{
    QList<HeldMessage> waiting;
    try {
        waiting = m_storage.reader().held().nextToGo(atOnce);
    } catch (const StorageError &error) {
        qCWarning(lcHeld, "Held messages can't be read: %s", error.what());
        return m_next.start(troublePause);
    }
    QHash<HeldId, QDeadlineTimer> deadlines;
    std::chrono::milliseconds wait = longestSleep;
    for (const HeldMessage &held : std::as_const(waiting)) {
        const QDeadlineTimer deadline = deadlineOf(held);
        deadlines.insert(held.id, deadline);
        if (deadline.hasExpired())
            release(held.id);
        else
            wait = std::min(wait, std::chrono::milliseconds(deadline.remainingTime() + 1));
    }
    m_deadlines = deadlines; // forgets those that are gone
    m_next.start(wait);
}

// Never longer than it was to be held from the beginning: a clock that was set back must not keep it. An
// appointment, though, is with the clock on the wall, which is looked at anew each time.
QDeadlineTimer HeldQueue::deadlineOf(const HeldMessage &held)
{
    if (held.scheduled)
        return QDeadlineTimer(std::max<qint64>(0, m_office.now().msecsTo(held.releaseAt)), Qt::PreciseTimer);
    const auto known = m_deadlines.constFind(held.id);
    if (known != m_deadlines.constEnd())
        return *known;
    const qint64 whole = std::max<qint64>(0, held.heldAt.msecsTo(held.releaseAt));
    const qint64 left = m_office.now().msecsTo(held.releaseAt);
    return QDeadlineTimer(std::clamp<qint64>(left, 0, whole), Qt::PreciseTimer);
}

void HeldQueue::release(HeldId id)
{
    if (m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    m_storage.write<Done>(
        this,
        [&office = m_office, id](Repositories &repositories) {
            return ReleaseHeldMessage(office)(repositories, {id, {}, false});
        },
        [this, id](const Result<Done> &released) {
            m_underWay.remove(id);
            if (!released && released.error().code == ErrorCode::Unavailable && m_started)
                m_next.start(troublePause);
        });
}

} // namespace schalter::services
