// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

namespace schalter::services {

// Where people meet: a ticket or a chat.
struct Place
{
    enum class Kind { Ticket, Chat };
    Kind kind = Kind::Ticket;
    qint64 id = 0;

    static Place of(domain::TicketId ticket) { return {Kind::Ticket, ticket.value}; }
    static Place of(domain::ChatId chat) { return {Kind::Chat, chat.value}; }
    bool operator==(const Place &) const = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, int(place.kind), place.id);
    }
};

} // namespace schalter::services
