// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "services/ticketrepository.h"

namespace schalter::services {
struct Office;
}

namespace schalter::gateway {

// The filter as this person may use it: her categories only, nothing twice, nothing endless.
services::InboxQuery inboxQueryOf(
    const domain::InboxFilter &filter, const domain::User &user, const services::Office &office);

} // namespace schalter::gateway
