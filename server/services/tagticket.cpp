// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tagticket.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> TagTicket::operator()(Repositories &repositories, const TagTicketRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            const auto tag = repositories.tags().find(request.tag);
            QList<TagId> &tags = change.ticket.tags;
            if (!tag)
                return problem(ErrorCode::NotFound);
            if (change.ticket.state == TicketState::Archived)
                return problem(ErrorCode::TicketArchived);
            if (tags.contains(tag->id) != request.remove)
                return problem(ErrorCode::Unchanged);
            if (!request.remove && tags.size() >= mostTagsOnOne)
                return problem(ErrorCode::Invalid);
            if (request.remove)
                tags.removeAll(tag->id);
            else
                tags.append(tag->id);
            repositories.tickets().setTags(change.ticket.id, tags);
            change.recordAside(
                request.remove ? EventKind::Untagged : EventKind::Tagged, actorOf(user),
                tagData(tag->id, tag->name));
            return {};
        });
}

} // namespace schalter::services
