// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct AssignTicketRequest
{
    StaffCommand command;
    domain::UserId assignee;
};

// Gives a pending ticket to another caseworker; the state stays.
class AssignTicket
{
public:
    explicit AssignTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const AssignTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
