// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/setpassword.h"

#include "services/catalogue.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Done> SetPassword::operator()(Repositories &repositories, const SetPasswordRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.doer.user))
        return *refusal;
    const auto person = repositories.people().find(request.person);
    if (!person)
        return ErrorCode::NotFound;
    repositories.people().setPasswordHash(person->id, request.passwordHash);
    repositories.people().removeSessionsOf(person->id);
    noteHistory(repositories, request.doer, HistoryKind::Person, HistoryAction::Password, person->login);
    return Done{};
}

} // namespace schalter::services
