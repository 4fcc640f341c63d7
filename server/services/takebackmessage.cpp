// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/takebackmessage.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Done> TakeBackMessage::operator()(Repositories &repositories, const HeldMessageRequest &request) const
{
    auto held = repositories.held().find(request.message);
    if (!held || held->author != request.user)
        return ErrorCode::AlreadySent;
    if (held->state == HeldState::Returned)
        return Done{};
    held->state = HeldState::Returned;
    held->reason.clear();
    repositories.held().save(*held);
    return Done{};
}

} // namespace schalter::services
