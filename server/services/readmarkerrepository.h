// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

namespace schalter::services {

// Up to which event a person has seen a ticket.
class ReadMarkerRepository
{
public:
    virtual ~ReadMarkerRepository() = default;
    virtual domain::Sequence marker(domain::UserId user, domain::TicketId ticket) = 0; // 0: never opened
    virtual void setMarker(domain::UserId user, domain::TicketId ticket, domain::Sequence sequence) = 0;
};

} // namespace schalter::services
