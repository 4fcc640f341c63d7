// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "domain/submission.h"

namespace schalter::domain::rules {

namespace {

bool isActive(const Ticket &ticket)
{
    return ticket.state == TicketState::Open || ticket.state == TicketState::Pending;
}

std::optional<ErrorCode> unless(bool holds, ErrorCode code)
{
    return holds ? std::nullopt : std::optional(code);
}

} // namespace

std::optional<ErrorCode> againstText(const QString &text, const Limits &limits)
{
    if (text.trimmed().isEmpty())
        return ErrorCode::MessageEmpty;
    return unless(text.size() <= limits.messageChars, ErrorCode::MessageTooLong);
}

std::optional<ErrorCode> againstApplicantMessage(const Ticket &ticket)
{
    return unless(isActive(ticket), ErrorCode::TicketClosed);
}

std::optional<ErrorCode> againstStaffMessage(const Ticket &ticket)
{
    return unless(isActive(ticket), ErrorCode::TicketClosed);
}

std::optional<ErrorCode> againstAccepting(const Ticket &ticket)
{
    return unless(ticket.state == TicketState::Open, ErrorCode::TicketNotOpen);
}

std::optional<ErrorCode> againstAssigning(const Ticket &ticket)
{
    return unless(ticket.state == TicketState::Pending, ErrorCode::TicketNotPending);
}

std::optional<ErrorCode> againstClosing(const Ticket &ticket)
{
    if (ticket.state != TicketState::Pending)
        return ErrorCode::TicketNotPending;
    return unless(ticket.decision != Decision::Undecided, ErrorCode::DecisionPending);
}

std::optional<ErrorCode> againstReopening(const Ticket &ticket)
{
    return unless(ticket.state == TicketState::Closed, ErrorCode::TicketNotClosed);
}

std::optional<ErrorCode> againstCorrecting(const Ticket &ticket, int field, const QString &newValue)
{
    if (ticket.state != TicketState::Pending)
        return ErrorCode::TicketNotPending;
    if (field < 0 || field >= ticket.fields.size())
        return ErrorCode::NoSuchField;
    if (isSpanKey(ticket.fields[field].key))
        return ErrorCode::SpanFixed;
    return unless(ticket.fields[field].value != newValue, ErrorCode::Unchanged);
}

std::optional<ErrorCode> againstDeciding(const Ticket &ticket, Decision decision)
{
    if (ticket.decision == Decision::NotNeeded)
        return ErrorCode::NothingToDecide;
    if (ticket.state != TicketState::Pending)
        return ErrorCode::TicketNotPending;
    const bool cancelsApproved = decision == Decision::Cancelled && ticket.decision == Decision::Approved;
    return unless(ticket.decision == Decision::Undecided || cancelsApproved, ErrorCode::AlreadyDecided);
}

} // namespace schalter::domain::rules
