// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct MuteTicketRequest
{
    StaffCommand command;
    bool muted = true;
};

// Silences every mail to the applicant but messages and decisions, or ends that.
class MuteTicket
{
public:
    explicit MuteTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const MuteTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
