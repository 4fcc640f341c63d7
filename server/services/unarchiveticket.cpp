// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/unarchiveticket.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> UnarchiveTicket::operator()(Repositories &repositories, const StaffCommand &request) const
{
    return StaffWork::run(
        repositories, m_office, request, [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstUnarchiving(change.ticket))
                return problem(code);
            change.ticket.state = TicketState::Closed;
            change.record(EventKind::Unarchived, actorOf(user));
            return {};
        });
}

} // namespace schalter::services
