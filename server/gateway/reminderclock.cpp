// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reminderclock.h"

#include "gateway/rownews.h"
#include "services/office.h"
#include "services/storage.h"

#include <QLoggingCategory>

using namespace schalter::domain;

namespace schalter::gateway {

Q_LOGGING_CATEGORY(lcReminders, "schalter.gateway.reminders")

using Due = QList<services::ReminderRepository::Due>;

ReminderClock::ReminderClock(
    services::Storage &storage, const services::Office &office, const Sessions &sessions,
    std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_sessions(sessions)
{
    connect(&m_timer, &QTimer::timeout, this, &ReminderClock::look);
    m_timer.start(interval);
}

void ReminderClock::look()
{
    try {
        const auto next = m_storage.reader().reminders().nextDue();
        if (!next || *next > m_office.now())
            return;
    } catch (const std::exception &error) {
        qCWarning(lcReminders, "cannot look for reminders: %s", error.what());
        return;
    }
    m_storage.write<Due>(
        this,
        [this](services::Repositories &repositories) -> Result<Due> {
            return repositories.reminders().wakeDue(m_office.now());
        },
        [this](const Result<Due> &due) {
            if (due)
                for (const auto &[user, ticket] : *due)
                    tellOfRows(m_storage, m_sessions, user, {ticket});
        });
}

} // namespace schalter::gateway
