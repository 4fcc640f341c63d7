// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>

namespace schalter::services {
class Storage;
struct Office;
} // namespace schalter::services

namespace schalter::gateway {

class Sessions;

// Brings tickets back that somebody put off, when it is time; also those of the time before a restart.
class ReminderClock : public QObject
{
    Q_OBJECT
public:
    ReminderClock(
        services::Storage &storage, const services::Office &office, const Sessions &sessions,
        std::chrono::milliseconds interval, QObject *parent = nullptr);

    void look();

private:
    services::Storage &m_storage;
    const services::Office &m_office;
    const Sessions &m_sessions;
    QTimer m_timer;
};

} // namespace schalter::gateway
