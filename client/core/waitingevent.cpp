// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waitingevent.h"

#include "protocol/messages.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

namespace {

struct Outcome
{
    const char *type;
    EventKind kind;
};

constexpr Outcome outcomes[] = {
    {PostMessage::type, EventKind::StaffMessage},
    {AddNote::type, EventKind::Note},
    {AcceptTicket::type, EventKind::Accepted},
    {CloseTicket::type, EventKind::Closed},
    {ReopenTicket::type, EventKind::Reopened},
    {AssignTicket::type, EventKind::Assigned},
    {CorrectField::type, EventKind::FieldCorrected},
    {DecideTicket::type, EventKind::Approved},
    {MuteTicket::type, EventKind::Muted},
    {ArchiveTicket::type, EventKind::Archived},
    {UnarchiveTicket::type, EventKind::Unarchived},
    {ChangeApplicant::type, EventKind::AddressChanged},
};

template<class Message>
Message messageOf(const StoredOperation &operation)
{
    Message message;
    (void)structFromJson(operation.body, message);
    return message;
}

EventKind eventOf(Decision decision)
{
    return decision == Decision::Approved   ? EventKind::Approved
           : decision == Decision::Declined ? EventKind::Declined
                                            : EventKind::Cancelled;
}

void correct(Event &event, const CorrectField &correction, const Ticket &ticket)
{
    const TicketField field = ticket.fields.value(correction.field);
    event.data = toData(FieldCorrection{field.label, field.value, correction.value});
}

void fillIn(Event &event, const StoredOperation &operation, const Ticket &ticket, const QString &assignee)
{
    switch (event.kind) {
    case EventKind::StaffMessage:
    case EventKind::Note:
        event.text = operation.body[QLatin1StringView("text")].toString();
        break;
    case EventKind::Assigned:
        event.data = assigneeData(messageOf<AssignTicket>(operation).assignee, assignee);
        break;
    case EventKind::FieldCorrected:
        correct(event, messageOf<CorrectField>(operation), ticket);
        break;
    case EventKind::Approved: {
        const auto decision = messageOf<DecideTicket>(operation);
        event.kind = eventOf(decision.decision);
        event.text = decision.message;
        break;
    }
    case EventKind::Muted:
        event.kind = messageOf<MuteTicket>(operation).muted ? EventKind::Muted : EventKind::Unmuted;
        break;
    case EventKind::AddressChanged:
        event.data = toData(AddressChange{ticket.applicant, messageOf<ChangeApplicant>(operation).applicant});
        break;
    default:
        break;
    }
}

} // namespace

std::optional<Event> eventOf(
    const StoredOperation &operation, const Ticket &ticket, const QString &author, const QString &assignee)
{
    const auto found = std::find_if(std::begin(outcomes), std::end(outcomes), [&](const Outcome &outcome) {
        return operation.type == QLatin1StringView(outcome.type);
    });
    if (found == std::end(outcomes))
        return std::nullopt;
    Event event{
        0, operation.ticket, found->kind, operation.at, {ActorKind::User, operation.author, author}, {}, {}};
    fillIn(event, operation, ticket, assignee);
    return event;
}

} // namespace schalter::client
