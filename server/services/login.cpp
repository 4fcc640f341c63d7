// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/login.h"

#include "services/token.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

constexpr int sessionDays = 30;

} // namespace

Result<OpenedSession> OpenSession::operator()(
    Repositories &repositories, UserId id, const QString &device) const
{
    const auto user = repositories.people().find(id);
    if (!user || !user->active)
        return ErrorCode::WrongLogin;
    const QString token = makeToken();
    const QDateTime now = m_office.now();
    repositories.people().addSession({tokenHash(token), id, device.left(200), now, now.addDays(sessionDays)});
    return OpenedSession{*user, token};
}

std::optional<User> OpenSession::userOf(Repositories &repositories, const QString &token) const
{
    const auto session = repositories.people().findSession(tokenHash(token));
    if (!session || session->expiresAt < m_office.now())
        return std::nullopt;
    const auto user = repositories.people().find(session->user);
    return user && user->active ? user : std::nullopt;
}

} // namespace schalter::services
