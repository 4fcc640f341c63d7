// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

namespace schalter::services {

struct MarkReadRequest
{
    domain::UserId user;
    domain::TicketId ticket;
    domain::Sequence upTo = 0;
    bool unread = false; // set it back: everything after upTo is new again
};

// Remembers what a person has seen; it never goes back unless she asks for it. Gives the marker that holds
// now.
class MarkRead
{
public:
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const MarkReadRequest &request) const;
};

} // namespace schalter::services
