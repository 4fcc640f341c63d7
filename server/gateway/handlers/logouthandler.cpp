// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/logouthandler.h"

#include "gateway/chatfeed.h"
#include "gateway/presencefeed.h"
#include "services/storage.h"
#include "services/token.h"

namespace schalter::gateway {

void LogoutHandler::run(Session &session, qint64 id, const protocol::Logout &) const
{
    m_context.storage.write<domain::Done>(
        &session,
        [hash = services::tokenHash(session.token())](
            services::Repositories &repositories) -> domain::Result<domain::Done> {
            repositories.people().removeSession(hash);
            return domain::Done();
        },
        [this, &session, id](const domain::Result<domain::Done> &done) {
            if (!done)
                return session.refuse(id, done.error());
            m_context.presence.forget(session);
            m_context.chats.setAvailable(session, false);
            if (session.phase() == Session::Phase::LoggedIn)
                session.setPhase(Session::Phase::Greeted);
            session.reply(id, protocol::Ok());
        });
}

} // namespace schalter::gateway
