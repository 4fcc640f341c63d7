// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include "domain/submission.h"

namespace schalter::domain::rules {

namespace {

constexpr int nameChars = 200;

bool isActive(const Ticket &ticket)
{
    return ticket.state == TicketState::Open || ticket.state == TicketState::Pending;
}

std::optional<ErrorCode> unless(bool holds, ErrorCode code)
{
    return holds ? std::nullopt : std::optional(code);
}

std::optional<ErrorCode> againstArchived(const Ticket &ticket)
{
    return unless(ticket.state != TicketState::Archived, ErrorCode::TicketArchived);
}

std::optional<ErrorCode> againstWriting(const Ticket &ticket)
{
    if (const auto archived = againstArchived(ticket))
        return archived;
    return unless(isActive(ticket), ErrorCode::TicketClosed);
}

} // namespace

std::optional<ErrorCode> againstText(const QString &text, const Limits &limits, qsizetype files)
{
    if (text.trimmed().isEmpty() && files == 0)
        return ErrorCode::MessageEmpty;
    if (files > limits.attachmentsPerMessage)
        return ErrorCode::TooManyFiles;
    return unless(text.size() <= limits.messageChars, ErrorCode::MessageTooLong);
}

std::optional<ErrorCode> againstApplicantMessage(const Ticket &ticket) { return againstWriting(ticket); }

std::optional<ErrorCode> againstStaffMessage(const Ticket &ticket) { return againstWriting(ticket); }

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

bool areOfSameApplicant(const Ticket &a, const Ticket &b)
{
    const QString address = a.applicant.email.trimmed();
    return !address.isEmpty() && address.compare(b.applicant.email.trimmed(), Qt::CaseInsensitive) == 0;
}

std::optional<ErrorCode> againstMerging(const Ticket &duplicate, const Ticket &target, bool isSure)
{
    if (duplicate.id == target.id)
        return ErrorCode::Invalid;
    if (duplicate.mergedInto.isValid() || target.mergedInto.isValid())
        return ErrorCode::TicketMerged;
    if (const auto code = againstWriting(duplicate))
        return code;
    if (const auto code = againstWriting(target))
        return code;
    // What is undecided can be decided at the other one, if there is something to decide there, too; a
    // reservation can't, as its span is another one.
    const bool isReservation = std::any_of(
        duplicate.fields.begin(), duplicate.fields.end(), [](auto &field) { return isSpanKey(field.key); });
    const bool holdsSpan = isReservation && duplicate.decision == Decision::Undecided;
    const bool isDecidedThere =
        duplicate.decision == Decision::Undecided && target.decision != Decision::NotNeeded && !holdsSpan;
    const bool isLost = duplicate.decision == Decision::Approved ||
                        (duplicate.decision == Decision::Undecided && !isDecidedThere);
    if (isLost)
        return ErrorCode::DecisionLost;
    return unless(isSure || areOfSameApplicant(duplicate, target), ErrorCode::OtherApplicant);
}

std::optional<ErrorCode> againstReopening(const Ticket &ticket)
{
    if (ticket.mergedInto.isValid())
        return ErrorCode::TicketMerged;
    return unless(ticket.state == TicketState::Closed, ErrorCode::TicketNotClosed);
}

std::optional<ErrorCode> againstArchiving(const Ticket &ticket)
{
    return unless(ticket.state == TicketState::Closed, ErrorCode::TicketNotClosed);
}

std::optional<ErrorCode> againstUnarchiving(const Ticket &ticket)
{
    return unless(ticket.state == TicketState::Archived, ErrorCode::TicketNotArchived);
}

std::optional<ErrorCode> againstChangingApplicant(const Ticket &ticket, const Applicant &applicant)
{
    if (const auto archived = againstArchived(ticket))
        return archived;
    if (applicant.name.isEmpty() || applicant.name.size() > nameChars)
        return ErrorCode::Invalid;
    if (!applicant.email.isEmpty() && !isEmailAddress(applicant.email))
        return ErrorCode::AddressInvalid;
    return unless(applicant != ticket.applicant, ErrorCode::Unchanged);
}

std::optional<ErrorCode> againstChangingLinks(const Ticket &ticket) { return againstArchived(ticket); }

std::optional<ErrorCode> againstRenewingLink(const Ticket &ticket)
{
    if (const auto archived = againstChangingLinks(ticket))
        return archived;
    return unless(!ticket.applicant.email.isEmpty(), ErrorCode::NoAddress);
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
