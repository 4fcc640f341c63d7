// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

// All links to the ticket's page stop working at once; open pages end.
class RevokeLinks
{
public:
    explicit RevokeLinks(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const StaffCommand &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
