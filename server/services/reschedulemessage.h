// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/takebackmessage.h"

namespace schalter::services {

struct RescheduleMessageRequest
{
    HeldMessageRequest held;
    QDateTime sendAt; // what is over by now: at once
};

// A message that waits goes out at another time, which its author chose.
class RescheduleMessage
{
public:
    explicit RescheduleMessage(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const RescheduleMessageRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
