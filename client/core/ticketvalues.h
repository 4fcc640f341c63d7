// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"
#include "domain/placeholders.h"

namespace schalter::client {

// What fills in the placeholders of a text for this ticket, in its applicant's language.
domain::PlaceholderValues valuesOf(const OpenTicket &ticket, const Session &session, const QDate &today);

// The same for a chat, as far as it has what a ticket has.
domain::PlaceholderValues valuesOf(
    const protocol::ChatInfo &chat, const Session &session, const QDate &today);

} // namespace schalter::client
