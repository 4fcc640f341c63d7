// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/removetextmodulehandler.h"

#include "gateway/modulenews.h"
#include "services/office.h"
#include "services/removetextmodule.h"
#include "services/storage.h"

namespace schalter::gateway {

void RemoveTextModuleHandler::run(
    Session &session, qint64 id, const protocol::RemoveTextModule &request) const
{
    const services::RemoveTextModuleRequest command{
        session.user().id, request.module, m_context.office.now()};
    m_context.storage.write<domain::TextModule>(
        &session,
        [command](services::Repositories &repositories) {
            return services::RemoveTextModule()(repositories, command);
        },
        [this, &session, id](const domain::Result<domain::TextModule> &removed) {
            if (!removed)
                return session.refuse(id, removed.error());
            session.reply(id, protocol::TextModuleRemoved{removed->id});
            tellOfModule(m_context.sessions, session, *removed, std::nullopt);
        });
}

} // namespace schalter::gateway
