// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/resumehandler.h"

#include "gateway/handlers/welcome.h"
#include "services/login.h"
#include "services/storage.h"

namespace schalter::gateway {

void ResumeHandler::run(Session &session, qint64 id, const protocol::Resume &request) const
{
    auto &repositories = m_context.storage.reader();
    const auto user = services::OpenSession(m_context.office).userOf(repositories, request.token);
    if (!user)
        return session.refuse(id, {domain::ErrorCode::LoginRequired, {}});
    const auto welcome = welcomeFor(repositories, m_context.office, *user, request.token);
    session.logIn(*user, request.token);
    session.reply(id, welcome);
}

} // namespace schalter::gateway
