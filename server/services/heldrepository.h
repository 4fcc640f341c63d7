// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/heldmessage.h"

#include <optional>

namespace schalter::services {

// Caseworkers' messages that are not events yet.
class HeldRepository
{
public:
    virtual ~HeldRepository() = default;
    virtual domain::HeldId add(const domain::HeldMessage &message) = 0;
    virtual void save(const domain::HeldMessage &message) = 0; // state, reason, releaseAt, scheduled
    virtual void remove(const domain::HeldMessage &message) = 0;
    virtual std::optional<domain::HeldMessage> find(domain::HeldId id) = 0;
    virtual std::optional<domain::HeldMessage> find(domain::UserId author, const QString &operation) = 0;
    virtual QList<domain::HeldMessage> of(
        domain::TicketId ticket, domain::UserId author) = 0; // in the order of their release
    virtual QList<domain::HeldMessage> of(domain::UserId author) = 0;
    virtual QList<domain::HeldMessage> scheduled(domain::TicketId ticket) = 0; // of all authors
    virtual QList<domain::HeldMessage> nextToGo(int limit) = 0;                // of the held ones
};

} // namespace schalter::services
