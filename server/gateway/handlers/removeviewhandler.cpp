// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/removeviewhandler.h"

#include "gateway/viewnews.h"
#include "services/editviews.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void RemoveViewHandler::run(Session &session, qint64 id, const protocol::RemoveView &request) const
{
    m_context.storage.write<Done>(
        &session,
        [user = session.user().id, view = request.view](services::Repositories &repositories) {
            return services::RemoveView()(repositories, user, view);
        },
        [this, &session, id](const Result<Done> &done) {
            if (!done)
                return session.refuse(id, done.error());
            session.reply(id, protocol::Ok{});
            tellOfViews(m_context, session);
        });
}

} // namespace schalter::gateway
