// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/saveresourcehandler.h"

#include "gateway/cataloguenews.h"
#include "gateway/cataloguerecords.h"
#include "services/office.h"
#include "services/saveresource.h"
#include "services/storage.h"

namespace schalter::gateway {

void SaveResourceHandler::run(Session &session, qint64 id, const protocol::SaveResource &request) const
{
    using Answer = services::Saved<domain::Resource>;
    const auto resource = resourceFrom(request.resource);
    if (!resource)
        return session.refuse(id, resource.error());
    const services::SaveResourceRequest command{session.user().id, *resource, m_context.office.now()};
    m_context.storage.write<Answer>(
        &session,
        [command](services::Repositories &repositories) {
            return services::SaveResource()(repositories, command);
        },
        [this, &session, id](const domain::Result<Answer> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            const auto record = recordOf(m_context.storage.reader(), answer->value);
            session.reply(id, protocol::ResourceSaved{record, answer->saved, answer->flaws});
            if (answer->saved)
                tellOfCatalogue(m_context, session, "saved the resource", answer->value.key);
        });
}

} // namespace schalter::gateway
