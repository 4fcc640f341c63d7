// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"
#include "domain/placeholders.h"

namespace schalter::client {

// What fills in the placeholders of a text for this ticket, in its applicant's language.
domain::PlaceholderValues valuesOf(const OpenTicket &ticket, const Session &session, const QDate &today);

} // namespace schalter::client
