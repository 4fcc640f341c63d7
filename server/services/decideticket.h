// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct DecideTicketRequest
{
    StaffCommand command;
    domain::Decision decision = domain::Decision::Approved;
    QString message;               // may be empty
    domain::Sequence lastSeen = 0; // newest event that she had before her eyes; 0: not looked at
    bool anyway = false;           // she has seen what came in
};

// Approves, declines or cancels a registration or reservation; always mailed, muted or not.
class DecideTicket
{
public:
    explicit DecideTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const DecideTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
