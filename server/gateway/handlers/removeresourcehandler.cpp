// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/removeresourcehandler.h"

#include "gateway/cataloguenews.h"
#include "services/office.h"
#include "services/removeresource.h"
#include "services/storage.h"

namespace schalter::gateway {

void RemoveResourceHandler::run(Session &session, qint64 id, const protocol::RemoveResource &request) const
{
    const services::RemoveResourceRequest command{
        session.user().id, request.key, request.revision, m_context.office.now()};
    m_context.storage.write<bool>(
        &session,
        [command](services::Repositories &repositories) {
            return services::RemoveResource()(repositories, command);
        },
        [this, &session, id, key = request.key](const domain::Result<bool> &removed) {
            if (!removed)
                return session.refuse(id, removed.error());
            session.reply(id, protocol::ResourceRemoved{key, *removed});
            if (*removed)
                tellOfCatalogue(m_context, session, "removed the resource", key);
        });
}

} // namespace schalter::gateway
