// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staffview.h"

#include "domain/permissions.h"
#include "domain/responsible.h"

using namespace schalter::domain;

namespace schalter::services {

Result<StaffTicket> StaffView::operator()(Repositories &repositories, UserId userId, TicketId ticketId) const
{
    const auto user = repositories.people().find(userId);
    const auto ticket = repositories.tickets().find(ticketId);
    if (!user || !ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound;
    const auto category = repositories.catalogue().category(ticket->category).value_or(Category());
    const auto held = repositories.held().of(ticketId, userId); // first: what is sent meanwhile is an event
    return StaffTicket{
        *ticket,
        repositories.events().ofTicket(ticketId),
        repositories.mails().ofTicket(ticketId),
        repositories.readMarkers().marker(userId, ticketId),
        replyAddress(category, *user),
        held,
        repositories.attachments().ofTicket(ticketId)};
}

} // namespace schalter::services
