// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"
#include "domain/event.h"

namespace schalter::client {

// The event that an operation in the outbox will become, as far as it is known; its number is 0. Nothing:
// what it does is told otherwise, or by no event.
std::optional<domain::Event> eventOf(
    const StoredOperation &operation, const domain::Ticket &ticket, const QString &author,
    const QString &assignee);

} // namespace schalter::client
