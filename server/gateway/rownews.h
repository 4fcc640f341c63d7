// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QList>

namespace schalter::services {
class Storage;
}

namespace schalter::gateway {

class Sessions;

// Tells a person's clients how these rows of her inbox are now, where no event does it.
void tellOfRows(
    services::Storage &storage, const Sessions &sessions, domain::UserId user,
    const QList<domain::TicketId> &tickets);

} // namespace schalter::gateway
