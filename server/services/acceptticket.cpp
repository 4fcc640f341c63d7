// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acceptticket.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> AcceptTicket::operator()(Repositories &repositories, const StaffCommand &request) const
{
    return StaffWork::run(
        repositories, m_office, request, [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstAccepting(change.ticket))
                return problem(code);
            change.ticket.state = TicketState::Pending;
            change.ticket.owner = user.id;
            change.record(EventKind::Accepted, actorOf(user));
            return {};
        });
}

} // namespace schalter::services
