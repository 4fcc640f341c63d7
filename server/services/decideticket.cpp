// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decideticket.h"

#include "domain/placeholders.h"
#include "domain/rules.h"
#include "services/releaseheldmessage.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

EventKind eventOf(Decision decision)
{
    switch (decision) {
    case Decision::Approved:
        return EventKind::Approved;
    case Decision::Declined:
        return EventKind::Declined;
    default:
        return EventKind::Cancelled;
    }
}

} // namespace

Result<Sequence> DecideTicket::operator()(
    Repositories &repositories, const DecideTicketRequest &request) const
{
    if (const auto refusal = ReleaseHeldMessage(m_office).beforeNext(repositories, request.command))
        return *refusal;
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (request.decision == Decision::NotNeeded || request.decision == Decision::Undecided)
                return problem(ErrorCode::Invalid);
            if (const auto code = rules::againstDeciding(change.ticket, request.decision))
                return problem(code);
            if (request.message.size() > m_office.limits.messageChars)
                return problem(ErrorCode::MessageTooLong);
            if (hasPlaceholders(request.message))
                return problem(ErrorCode::PlaceholderOpen);
            const bool isGuarded = request.lastSeen > 0 && !request.anyway;
            if (isGuarded && StaffWork::isStale(repositories, request.command, request.lastSeen))
                return problem(ErrorCode::StaleReply);
            change.ticket.decision = request.decision;
            if (request.decision != Decision::Approved)
                repositories.reservations().remove(change.ticket.id);
            change.record(eventOf(request.decision), actorOf(user), request.message.trimmed());
            change.tellApplicant(MailKind::Decision, replyAddress(change.category(), user));
            return {};
        });
}

} // namespace schalter::services
