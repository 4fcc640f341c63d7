// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct ChangeApplicantRequest
{
    StaffCommand command;
    domain::Applicant applicant;
};

// Corrects who the applicant is. With another address the links that the former one got are revoked, the new
// one gets a link of its own, and what still waited for the former one or failed there.
class ChangeApplicant
{
public:
    explicit ChangeApplicant(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const ChangeApplicantRequest &request) const;

private:
    void moveMails(TicketChange &change) const;

    const Office &m_office;
};

} // namespace schalter::services
