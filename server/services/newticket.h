// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/people.h"
#include "domain/ticket.h"
#include "services/messagefiles.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

QString freshTicketNumber(Repositories &repositories, const QString &code);

// Stores a ticket that has just come in, with a fresh number, its Received event and the confirmation that it
// owes. filesFor makes the files that the event has, as soon as the ticket has an identity.
// caseworker: who opened it for somebody at the counter.
domain::Ticket receiveTicket(
    Repositories &repositories, const Office &office, const domain::Category &category, domain::Ticket ticket,
    const std::function<MessageFiles(domain::TicketId)> &filesFor = {},
    const std::optional<domain::User> &caseworker = {});

} // namespace schalter::services
