// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/muteticket.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> MuteTicket::operator()(Repositories &repositories, const MuteTicketRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (change.ticket.muted == request.muted)
                return problem(ErrorCode::Unchanged);
            change.ticket.muted = request.muted;
            change.record(request.muted ? EventKind::Muted : EventKind::Unmuted, actorOf(user));
            return {};
        });
}

} // namespace schalter::services
