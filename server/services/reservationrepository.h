// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/submission.h"

namespace schalter::services {

class ReservationRepository
{
public:
    virtual ~ReservationRepository() = default;
    virtual bool isTaken(const domain::Span &span) = 0;
    virtual QList<domain::Span> spans(
        const QString &resource, const QDate &from,
        const QDate &to) = 0; // by day and time, both days included
    virtual bool hasAny(const QString &resource) = 0;
    virtual void add(domain::TicketId ticket, const domain::Span &span) = 0;
    virtual void remove(domain::TicketId ticket) = 0; // declined or cancelled: the span is free again
};

} // namespace schalter::services
