// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct CloseTicketRequest
{
    StaffCommand command;
    domain::Sequence lastSeen = 0; // newest event that she had before her eyes; 0: not looked at
    bool anyway = false;           // she has seen what came in
};

// Pending → closed, unless a decision is still due; the applicant is told. Refused as stale where somebody
// wrote what its closer has not seen.
class CloseTicket
{
public:
    explicit CloseTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const CloseTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
