// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"

#include <optional>

namespace schalter::services {

class EventRepository
{
public:
    virtual ~EventRepository() = default;
    virtual domain::Sequence append(const domain::Event &event) = 0; // gives the next number
    virtual QList<domain::Event> ofTicket(domain::TicketId ticket, domain::Sequence after = 0) = 0;
    virtual QList<domain::Event> ofTicket(domain::TicketId ticket, domain::EventKind kind) = 0;
    virtual std::optional<domain::Event> find(domain::Sequence sequence) = 0;
    // The log as somebody entitled to these categories sees it, oldest first.
    virtual QList<domain::Event> after(
        domain::Sequence sequence, const QList<domain::CategoryId> &categories, int limit) = 0;
    virtual domain::Sequence last() = 0;
};

} // namespace schalter::services
