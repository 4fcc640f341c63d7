// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/revokelinks.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> RevokeLinks::operator()(Repositories &repositories, const StaffCommand &request) const
{
    return StaffWork::run(
        repositories, m_office, request, [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstChangingLinks(change.ticket))
                return problem(code);
            repositories.access().revokeAll(change.ticket.id, m_office.now());
            change.recordAside(EventKind::LinkRevoked, actorOf(user));
            return {};
        });
}

} // namespace schalter::services
