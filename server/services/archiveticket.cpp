// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archiveticket.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> ArchiveTicket::operator()(Repositories &repositories, const StaffCommand &request) const
{
    return StaffWork::run(
        repositories, m_office, request, [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstArchiving(change.ticket))
                return problem(code);
            change.ticket.state = TicketState::Archived;
            change.record(EventKind::Archived, actorOf(user));
            return {};
        });
}

} // namespace schalter::services
