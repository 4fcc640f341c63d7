// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/saveviewhandler.h"

#include "gateway/viewnews.h"
#include "services/editviews.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SaveViewHandler::run(Session &session, qint64 id, const protocol::SaveView &request) const
{
    m_context.storage.write<SavedView>(
        &session,
        [user = session.user().id, view = request.view](services::Repositories &repositories) {
            return services::SaveView()(repositories, user, view);
        },
        [this, &session, id](const Result<SavedView> &view) {
            if (!view)
                return session.refuse(id, view.error());
            session.reply(id, protocol::ViewSaved{*view});
            tellOfViews(m_context, session);
        });
}

} // namespace schalter::gateway
