// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/ticket.h"

namespace schalter::client {

// What an event makes of a ticket that is known, as far as the event itself tells: the server's word comes
// later and counts.
void applyTo(domain::Ticket &ticket, const domain::Event &event);

} // namespace schalter::client
