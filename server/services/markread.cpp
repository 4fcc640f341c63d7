// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markread.h"

#include "domain/permissions.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> MarkRead::operator()(Repositories &repositories, const MarkReadRequest &request) const
{
    const auto user = repositories.people().find(request.user);
    const auto ticket = repositories.tickets().find(request.ticket);
    if (!user || !ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound;
    const Sequence upTo = std::clamp<Sequence>(request.upTo, 0, ticket->lastSequence);
    if (!request.unread)
        repositories.reminders().seen(user->id, ticket->id);
    const Sequence present = repositories.readMarkers().marker(user->id, ticket->id);
    if (upTo > present || (request.unread && upTo < present))
        repositories.readMarkers().setMarker(user->id, ticket->id, upTo);
    return repositories.readMarkers().marker(user->id, ticket->id);
}

} // namespace schalter::services
