// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

// Closed → archived: put away, nothing on it changes any more. Nobody is told.
class ArchiveTicket
{
public:
    explicit ArchiveTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const StaffCommand &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
