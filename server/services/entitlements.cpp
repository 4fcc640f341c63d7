// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entitlements.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<QList<CategoryId>> categoriesByCode(Repositories &repositories, const QStringList &codes)
{
    QList<CategoryId> ids;
    for (const QString &code : codes) {
        const auto category = repositories.catalogue().categoryByCode(code);
        if (!category)
            return Error{ErrorCode::NotFound, u"there is no category with the code \"%1\""_s.arg(code)};
        if (!ids.contains(category->id))
            ids.append(category->id);
    }
    return ids;
}

Result<User> userByLogin(Repositories &repositories, const QString &login)
{
    if (auto user = repositories.people().findByLogin(login))
        return std::move(*user);
    return Error{ErrorCode::NotFound, u"there is no user with the login \"%1\""_s.arg(login)};
}

Result<UserId> substituteByLogin(Repositories &repositories, const QString &login)
{
    if (login.isEmpty())
        return UserId();
    const auto user = userByLogin(repositories, login);
    return user ? Result<UserId>(user->id) : user.error();
}

} // namespace schalter::services
