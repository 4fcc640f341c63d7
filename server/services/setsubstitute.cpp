// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/setsubstitute.h"

using namespace schalter::domain;

namespace schalter::services {

Result<UserId> SetSubstitute::operator()(
    Repositories &repositories, const SetSubstituteRequest &request) const
{
    auto user = repositories.people().find(request.user);
    if (!user || !user->active)
        return ErrorCode::NotAllowed;
    const auto substitute = repositories.people().find(request.substitute);
    const bool canStandIn =
        substitute && substitute->active && substitute->role != Role::Reader && substitute->id != user->id;
    if (request.substitute.isValid() && !canStandIn)
        return ErrorCode::NotOwnerCandidate;
    user->substitute = request.substitute;
    repositories.people().save(*user);
    return request.substitute;
}

} // namespace schalter::services
