// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/setsubstitute.h"

#include "domain/peoplerules.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<User> SetSubstitute::operator()(Repositories &repositories, const SetSubstituteRequest &request) const
{
    auto user = repositories.people().find(request.user);
    if (!user || !user->active)
        return ErrorCode::NotAllowed;
    const auto substitute = repositories.people().find(request.substitute);
    if (request.substitute.isValid() && !(substitute && canStandIn(*substitute, *user)))
        return ErrorCode::NotOwnerCandidate;
    if (request.from.isValid() && request.to.isValid() && request.to < request.from)
        return Error{ErrorCode::Invalid, u"to"_s};
    user->substitute = request.substitute;
    user->substituteFrom = request.substitute.isValid() ? request.from : QDate();
    user->substituteTo = request.substitute.isValid() ? request.to : QDate();
    repositories.people().save(*user);
    return *user;
}

} // namespace schalter::services
