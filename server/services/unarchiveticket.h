// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

// Archived → closed: as it was before it was put away.
class UnarchiveTicket
{
public:
    explicit UnarchiveTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const StaffCommand &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
