// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace schalter::services {

// What is brought before a person by itself: tickets that she put off until later, notes that name her.
class ReminderRepository
{
public:
    struct Due
    {
        domain::UserId user;
        domain::TicketId ticket;
    };

    virtual ~ReminderRepository() = default;
    virtual void snooze(domain::UserId user, domain::TicketId ticket, const QDateTime &until) = 0;
    virtual void forget(domain::UserId user, domain::TicketId ticket) = 0; // she has it again, and knows
    virtual void seen(
        domain::UserId user, domain::TicketId ticket) = 0; // what woke up needs no mark any more
    virtual void wakeAll(domain::TicketId ticket, const QDateTime &now) = 0; // the applicant answered
    virtual QList<Due> wakeDue(const QDateTime &now) = 0;
    virtual std::optional<QDateTime> nextDue() = 0;
    virtual void mention(domain::UserId user, domain::TicketId ticket, domain::Sequence sequence) = 0;
};

} // namespace schalter::services
