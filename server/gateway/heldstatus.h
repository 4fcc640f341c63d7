// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/held.h"

namespace schalter::gateway {

// What a caseworker is told of her own messages that wait.
QList<protocol::HeldMessage> heldOf(const QList<domain::HeldMessage> &messages, const QDateTime &now);

} // namespace schalter::gateway
