// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staffview.h"

#include "domain/permissions.h"
#include "domain/responsible.h"

using namespace schalter::domain;

namespace schalter::services {

QList<HeldMessage> StaffView::heldFor(Repositories &repositories, TicketId ticket, UserId user)
{
    QList<HeldMessage> held = repositories.held().of(ticket, user);
    for (const HeldMessage &each : repositories.held().scheduled(ticket))
        if (each.author != user)
            held.append(each);
    return held;
}

Result<StaffTicket> StaffView::operator()(Repositories &repositories, UserId userId, TicketId ticketId) const
{
    const auto user = repositories.people().find(userId);
    const auto ticket = repositories.tickets().find(ticketId);
    if (!user || !ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound;
    const auto category = repositories.catalogue().category(ticket->category).value_or(Category());
    const auto held = heldFor(repositories, ticketId, userId); // first: what is sent meanwhile is an event
    QList<Event> events = repositories.events().ofTicket(ticketId);
    QList<AttachmentRow> files = repositories.attachments().ofTicket(ticketId);
    for (const Ticket &duplicate : repositories.tickets().mergedInto(ticketId)) {
        if (!maySee(*user, duplicate.category))
            continue;
        events += repositories.events().ofTicket(duplicate.id);
        files += repositories.attachments().ofTicket(duplicate.id);
    }
    std::stable_sort(events.begin(), events.end(), [](auto &a, auto &b) { return a.sequence < b.sequence; });
    return StaffTicket{
        *ticket,
        events,
        repositories.mails().ofTicket(ticketId),
        repositories.readMarkers().marker(userId, ticketId),
        replyAddress(category, *user),
        held,
        files};
}

} // namespace schalter::services
