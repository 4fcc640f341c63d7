// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/held.h"
#include "services/repositories.h"

namespace schalter::gateway {

// What a caseworker is told of her own messages that wait.
QList<protocol::HeldMessage> heldOf(
    services::Repositories &repositories, const QList<domain::HeldMessage> &messages, const QDateTime &now);

} // namespace schalter::gateway
