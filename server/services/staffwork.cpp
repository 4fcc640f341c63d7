// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staffwork.h"

#include "domain/permissions.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Sequence> StaffWork::run(
    Repositories &repositories, const Office &office, const StaffCommand &command, const Body &body)
{
    const QString author = u"user:%1"_s.arg(command.user.value);
    if (command.operation.isEmpty() || command.operation.size() > 64)
        return Error{ErrorCode::Invalid, u"operation"_s};
    if (const auto earlier = repositories.operations().find(author, command.operation))
        return *earlier;
    const auto user = repositories.people().find(command.user);
    const auto ticket = repositories.tickets().find(command.ticket);
    if (!user || !ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound; // the same answer for what does not exist and what she may not know of
    if (!mayWork(*user, ticket->category))
        return ErrorCode::NotAllowed;
    TicketChange change(repositories, office, *ticket);
    if (auto refusal = body(change, *user))
        return *refusal;
    change.save();
    repositories.operations().remember(author, command.operation, change.ticket.lastSequence);
    return change.ticket.lastSequence;
}

Actor actorOf(const User &user) { return {ActorKind::User, user.id, user.name}; }

StaffWork::Problem problem(std::optional<ErrorCode> code)
{
    return code ? std::optional(Error{*code, {}}) : std::nullopt;
}

} // namespace schalter::services
