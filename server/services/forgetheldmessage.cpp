// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/forgetheldmessage.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Done> ForgetHeldMessage::operator()(
    Repositories &repositories, const HeldMessageRequest &request) const
{
    const auto held = repositories.held().find(request.message);
    if (!held)
        return Done{}; // forgotten before
    if (held->author != request.user || held->state != HeldState::Returned)
        return ErrorCode::NotFound;
    StaffWork::remember(repositories, {held->author, held->operation, held->ticket}, 0);
    repositories.held().remove(*held);
    return Done{};
}

} // namespace schalter::services
