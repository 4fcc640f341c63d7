// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staffwork.h"

#include "domain/permissions.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

QString authorOf(const StaffCommand &command) { return u"user:%1"_s.arg(command.user.value); }

} // namespace

Result<StaffWork::Admission> StaffWork::admit(Repositories &repositories, const StaffCommand &command)
{
    if (command.operation.isEmpty() || command.operation.size() > 64)
        return Error{ErrorCode::Invalid, u"operation"_s};
    if (const auto earlier = repositories.operations().find(authorOf(command), command.operation))
        return Admission{earlier, {}, {}};
    const auto user = repositories.people().find(command.user);
    const auto ticket = repositories.tickets().find(command.ticket);
    if (!user || !ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound; // the same answer for what does not exist and what she may not know of
    if (!mayWork(*user, ticket->category))
        return ErrorCode::NotAllowed;
    return Admission{{}, *user, *ticket};
}

void StaffWork::remember(Repositories &repositories, const StaffCommand &command, Sequence answer)
{
    repositories.operations().remember(authorOf(command), command.operation, answer);
}

// Her own messages make hers not stale: two may wait in one outbox.
bool StaffWork::isStale(Repositories &repositories, const StaffCommand &command, Sequence lastSeen)
{
    const auto since = repositories.events().ofTicket(command.ticket, lastSeen);
    return std::any_of(since.begin(), since.end(), [&command](const Event &event) {
        return isMessage(event.kind) && event.actor.user != command.user;
    });
}

Result<Sequence> StaffWork::run(
    Repositories &repositories, const Office &office, const StaffCommand &command, const Body &body)
{
    const auto admitted = admit(repositories, command);
    if (!admitted)
        return admitted.error();
    if (admitted->earlier)
        return *admitted->earlier;
    TicketChange change(repositories, office, admitted->ticket);
    if (auto refusal = body(change, admitted->user))
        return *refusal;
    change.save();
    remember(repositories, command, change.ticket.lastSequence);
    return change.ticket.lastSequence;
}

Actor actorOf(const User &user) { return {ActorKind::User, user.id, user.name}; }

StaffWork::Problem problem(std::optional<ErrorCode> code)
{
    return code ? std::optional(Error{*code, {}}) : std::nullopt;
}

} // namespace schalter::services
