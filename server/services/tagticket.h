// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct TagTicketRequest
{
    StaffCommand command;
    domain::TagId tag;
    bool remove = false;
};

// Puts a mark on a ticket or takes it off: an event that only caseworkers see, and no news for the inbox.
class TagTicket
{
public:
    explicit TagTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const TagTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
