// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changeuser.h"

#include "services/administration.h"
#include "services/entitlements.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<User> ChangeUser::operator()(Repositories &repositories, const ChangeUserRequest &request) const
{
    auto user = userByLogin(repositories, request.login);
    if (!user)
        return user;
    const User before = *user;
    if (request.categories) {
        const auto categories = categoriesByCode(repositories, *request.categories);
        if (!categories)
            return categories.error();
        user->categories = *categories;
    }
    if (request.substitute) {
        const auto substitute = substituteByLogin(repositories, *request.substitute);
        if (!substitute)
            return substitute.error();
        user->substitute = *substitute;
    }
    if (user->substitute == user->id)
        return Error{ErrorCode::Invalid, u"nobody can be her own substitute"_s};
    user->active = request.active.value_or(user->active);
    user->role = request.role.value_or(user->role);
    repositories.people().save(*user);
    if (!request.passwordHash.isEmpty())
        repositories.people().setPasswordHash(user->id, request.passwordHash);
    repositories.people().removeSessionsOf(user->id);
    const auto action = before == *user ? HistoryAction::Password : HistoryAction::Changed;
    noteHistory(
        repositories, {}, HistoryKind::Person, action, user->login, recordOf(before), recordOf(*user));
    return user;
}

} // namespace schalter::services
