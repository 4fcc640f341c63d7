// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mergeticket.h"

#include "domain/permissions.h"
#include "domain/rules.h"
#include "services/releaseheldmessage.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> MergeTicket::operator()(Repositories &repositories, const MergeTicketRequest &request) const
{
    if (const auto refusal = ReleaseHeldMessage(m_office).beforeNext(repositories, request.command))
        return *refusal;
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &duplicate, const User &user) { return merge(duplicate, user, request); });
}

StaffWork::Problem MergeTicket::merge(
    TicketChange &duplicate, const User &user, const MergeTicketRequest &request) const
{
    Repositories &repositories = duplicate.repositories();
    const auto target = repositories.tickets().find(request.into);
    if (!target || !mayWork(user, target->category))
        return problem(ErrorCode::NotFound);
    if (const auto code = rules::againstMerging(duplicate.ticket, *target, request.isSure))
        return problem(code);
    if (duplicate.ticket.decision == Decision::Undecided)
        duplicate.ticket.decision = Decision::NotNeeded; // it falls at the other one
    duplicate.ticket.state = TicketState::Closed;
    duplicate.ticket.mergedInto = target->id;
    duplicate.record(EventKind::MergedInto, actorOf(user), {}, mergeData(target->id, target->number));
    duplicate.ticket.closedAt = duplicate.ticket.lastActivityAt;
    TicketChange goesOn(repositories, m_office, *target);
    goesOn.record(
        EventKind::MergedFrom, actorOf(user), {}, mergeData(duplicate.ticket.id, duplicate.ticket.number));
    if (rules::areOfSameApplicant(duplicate.ticket, *target))
        goesOn.tellApplicant(MailKind::Merged);
    else
        duplicate.tellApplicant(MailKind::Closed); // nothing of the other person's ticket
    goesOn.save();
    return {};
}

} // namespace schalter::services
