// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reopenticket.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> ReopenTicket::operator()(Repositories &repositories, const StaffCommand &request) const
{
    return StaffWork::run(
        repositories, m_office, request, [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstReopening(change.ticket))
                return problem(code);
            change.ticket.state = TicketState::Pending;
            change.ticket.owner = user.id;
            change.ticket.closedAt = {};
            change.record(EventKind::Reopened, actorOf(user));
            change.tellApplicant(MailKind::Reopened);
            return {};
        });
}

} // namespace schalter::services
