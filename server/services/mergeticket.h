// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct MergeTicketRequest
{
    StaffCommand command; // on the duplicate
    domain::TicketId into;
    bool isSure = false; // although the applicants are not the same
};

// Closes a duplicate for the ticket at which the conversation goes on. Both keep their history; the applicant
// is told once, and her links to the duplicate lead to the other one.
class MergeTicket
{
public:
    explicit MergeTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const MergeTicketRequest &request) const;

private:
    StaffWork::Problem merge(
        TicketChange &duplicate, const domain::User &user, const MergeTicketRequest &request) const;

    const Office &m_office;
};

} // namespace schalter::services
