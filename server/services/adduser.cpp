// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/adduser.h"

#include "domain/submission.h"
#include "services/administration.h"
#include "services/entitlements.h"

#include <QRegularExpression>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int shortestPassword = 8;
constexpr int longestPassword = 1000;
constexpr int longestName = 200;

Error invalid(const QString &sentence) { return {ErrorCode::Invalid, sentence}; }

std::optional<Error> against(Repositories &repositories, const User &user)
{
    static const QRegularExpression login(u"^[a-z0-9][a-z0-9._@-]{0,63}\\z"_s);
    if (!login.match(user.login).hasMatch())
        return invalid(
            u"the login \"%1\" must be of a-z, 0-9, dot, hyphen, underscore and @, at most 64 of them"_s.arg(
                user.login));
    static const QRegularExpression name(u"^[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*\\z"_s);
    if (!name.match(user.name).hasMatch() || user.name.size() > longestName)
        return invalid(u"the name must have 1 to %1 characters and be of one line"_s.arg(longestName));
    if (!isEmailAddress(user.email))
        return invalid(u"\"%1\" is not an email address"_s.arg(user.email));
    if (repositories.people().findByLogin(user.login))
        return invalid(u"there is already a user with the login \"%1\""_s.arg(user.login));
    return std::nullopt;
}

} // namespace

Result<User> AddUser::operator()(Repositories &repositories, const AddUserRequest &request) const
{
    if (auto error = against(repositories, request.user))
        return std::move(*error);
    const auto categories = categoriesByCode(repositories, request.categories);
    if (!categories)
        return categories.error();
    User user = request.user;
    user.categories = *categories;
    const auto substitute = substituteByLogin(repositories, request.substitute);
    if (!substitute)
        return substitute.error();
    user.substitute = *substitute;
    user.id = repositories.people().add(user, request.passwordHash);
    noteHistory(repositories, {}, HistoryKind::Person, HistoryAction::Added, user.login, {}, recordOf(user));
    return user;
}

std::optional<QString> againstPassword(const QString &password, const QString &login)
{
    if (password.size() < shortestPassword)
        return u"the password must have at least %1 characters"_s.arg(shortestPassword);
    if (password.size() > longestPassword)
        return u"the password may have at most %1 characters"_s.arg(longestPassword);
    if (password.compare(login, Qt::CaseInsensitive) == 0)
        return u"the password may not be the login"_s;
    return std::nullopt;
}

} // namespace schalter::services
