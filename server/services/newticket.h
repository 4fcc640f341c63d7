// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/ticket.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// Stores a ticket that has just come in, with a fresh number, its Received event and the confirmation that it
// owes.
domain::Ticket receiveTicket(
    Repositories &repositories, const Office &office, const domain::Category &category,
    domain::Ticket ticket);

} // namespace schalter::services
