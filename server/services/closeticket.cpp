// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/closeticket.h"

#include "domain/rules.h"
#include "services/releaseheldmessage.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> CloseTicket::operator()(Repositories &repositories, const CloseTicketRequest &request) const
{
    if (const auto refusal = ReleaseHeldMessage(m_office).beforeNext(repositories, request.command))
        return *refusal;
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstClosing(change.ticket))
                return problem(code);
            const bool isGuarded = request.lastSeen > 0 && !request.anyway;
            if (isGuarded && StaffWork::isStale(repositories, request.command, request.lastSeen))
                return problem(ErrorCode::StaleReply);
            change.ticket.state = TicketState::Closed;
            change.record(EventKind::Closed, actorOf(user));
            change.ticket.closedAt = change.ticket.lastActivityAt;
            change.tellApplicant(MailKind::Closed);
            return {};
        });
}

} // namespace schalter::services
