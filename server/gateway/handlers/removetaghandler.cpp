// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/removetaghandler.h"

#include "gateway/tagnews.h"
#include "services/edittags.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void RemoveTagHandler::run(Session &session, qint64 id, const protocol::RemoveTag &request) const
{
    m_context.storage.write<Done>(
        &session,
        [user = session.user().id, tag = request.tag](services::Repositories &repositories) {
            return services::RemoveTag()(repositories, user, tag);
        },
        [this, &session, id](const Result<Done> &done) {
            if (!done)
                return session.refuse(id, done.error());
            session.reply(id, protocol::Ok{});
            tellOfTags(m_context);
        });
}

} // namespace schalter::gateway
