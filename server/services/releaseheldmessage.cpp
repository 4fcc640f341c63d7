// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/releaseheldmessage.h"

#include "services/poststaffmessage.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Done> ReleaseHeldMessage::operator()(
    Repositories &repositories, const ReleaseHeldMessageRequest &request) const
{
    const auto held = repositories.held().find(request.message);
    const bool isAsked = request.author.isValid();
    if (!held || (isAsked && held->author != request.author))
        return ErrorCode::AlreadySent;
    if (isAsked || held->state == HeldState::Held)
        release(repositories, *held, request.sendAnyway);
    return Done{};
}

std::optional<Error> ReleaseHeldMessage::beforeNext(
    Repositories &repositories, const StaffCommand &next) const
{
    const auto all = repositories.held().of(next.ticket, next.user);
    for (const HeldMessage &held : all) {
        if (held.state != HeldState::Held || held.scheduled)
            continue;
        release(repositories, held, false);
        const auto left = repositories.held().find(held.id);
        if (left)
            return Error{fromName<ErrorCode>(left->reason).value_or(ErrorCode::StaleReply), {}};
    }
    return std::nullopt;
}

void ReleaseHeldMessage::release(Repositories &repositories, HeldMessage held, bool sendAnyway) const
{
    const PostStaffMessageRequest post{
        {held.author, held.operation, held.ticket},
        held.text,
        held.notifyOnReply,
        held.lastSeen,
        sendAnyway,
        held.files,
        held.forTheRecord};
    const auto posted = PostStaffMessage(m_office)(repositories, post);
    if (posted)
        return repositories.held().remove(held);
    held.state = HeldState::Returned;
    held.reason = nameOf(posted.error().code);
    repositories.held().save(held);
}

} // namespace schalter::services
