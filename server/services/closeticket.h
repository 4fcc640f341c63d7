// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

// Pending → closed, unless a decision is still due; the applicant is told.
class CloseTicket
{
public:
    explicit CloseTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const StaffCommand &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
