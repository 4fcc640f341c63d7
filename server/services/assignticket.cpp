// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assignticket.h"

#include "domain/permissions.h"
#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> AssignTicket::operator()(
    Repositories &repositories, const AssignTicketRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstAssigning(change.ticket))
                return problem(code);
            const auto assignee = repositories.people().find(request.assignee);
            if (!assignee || !mayWork(*assignee, change.ticket.category))
                return problem(ErrorCode::NotOwnerCandidate);
            if (assignee->id == change.ticket.owner)
                return problem(ErrorCode::Unchanged);
            change.ticket.owner = assignee->id;
            change.record(EventKind::Assigned, actorOf(user), {}, assigneeData(assignee->id, assignee->name));
            return {};
        });
}

} // namespace schalter::services
