// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/savetextmodulehandler.h"

#include "gateway/modulenews.h"
#include "services/savetextmodule.h"
#include "services/storage.h"

namespace schalter::gateway {

void SaveTextModuleHandler::run(Session &session, qint64 id, const protocol::SaveTextModule &request) const
{
    using services::SavedTextModule;
    const services::SaveTextModuleRequest command{session.user().id, request.operation, request.module};
    m_context.storage.write<SavedTextModule>(
        &session,
        [useCase = services::SaveTextModule(m_context.office),
         command](services::Repositories &repositories) { return useCase(repositories, command); },
        [this, &session, id](const domain::Result<SavedTextModule> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            session.reply(id, protocol::TextModuleSaved{answer->module, answer->saved});
            if (answer->saved)
                tellOfModule(m_context.sessions, session, answer->before, answer->module);
        });
}

} // namespace schalter::gateway
