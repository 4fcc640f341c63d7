// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventeffect.h"

using namespace schalter::domain;

namespace schalter::client {

namespace {

void correct(Ticket &ticket, const FieldCorrection &correction)
{
    for (TicketField &field : ticket.fields)
        if (field.label == correction.label)
            field.value = correction.newValue;
}

void applyState(Ticket &ticket, const Event &event)
{
    switch (event.kind) {
    case EventKind::Accepted:
    case EventKind::Reopened:
        ticket.state = TicketState::Pending;
        ticket.owner = event.actor.user;
        break;
    case EventKind::Closed:
        ticket.closedAt = event.at;
        [[fallthrough]];
    case EventKind::Unarchived:
        ticket.state = TicketState::Closed;
        break;
    case EventKind::Archived:
        ticket.state = TicketState::Archived;
        break;
    case EventKind::Approved:
        ticket.decision = Decision::Approved;
        break;
    case EventKind::Declined:
        ticket.decision = Decision::Declined;
        break;
    case EventKind::Cancelled:
        ticket.decision = Decision::Cancelled;
        break;
    default:
        break;
    }
}

} // namespace

void applyTo(Ticket &ticket, const Event &event)
{
    applyState(ticket, event);
    if (event.kind == EventKind::Assigned)
        ticket.owner = assigneeOf(event);
    if (event.kind == EventKind::FieldCorrected)
        correct(ticket, correctionOf(event));
    if (event.kind == EventKind::AddressChanged)
        ticket.applicant = addressChangeOf(event).after;
    if (event.kind == EventKind::Muted || event.kind == EventKind::Unmuted)
        ticket.muted = event.kind == EventKind::Muted;
    if (event.kind == EventKind::StaffMessage && asksForNotice(event))
        ticket.asker = event.actor.user;
    if (event.kind == EventKind::ApplicantMessage && event.sequence > 0)
        ticket.lastApplicantMessage = event.sequence;
    if (event.sequence > 0)
        ticket.lastSequence = event.sequence;
}

} // namespace schalter::client
