// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"
#include "services/storage.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace schalter::services {

// Releases held messages when their time has come, also those of an earlier run of the program. The table is
// the truth; how long each still waits is measured by the monotonic clock from when it is first seen.
class HeldQueue : public QObject
{
    Q_OBJECT
public:
    HeldQueue(Storage &storage, const Office &office, QObject *parent = nullptr);

    void start();
    void stop();

private:
    void look();
    QDeadlineTimer deadlineOf(const domain::HeldMessage &held);
    void release(domain::HeldId id);

    Storage &m_storage;
    const Office &m_office;
    QTimer m_next;
    QHash<domain::HeldId, QDeadlineTimer> m_deadlines;
    QSet<domain::HeldId> m_underWay;
    bool m_started = false;
};

} // namespace schalter::services
