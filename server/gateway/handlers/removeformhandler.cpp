// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/removeformhandler.h"

#include "gateway/cataloguenews.h"
#include "services/office.h"
#include "services/removeform.h"
#include "services/storage.h"

namespace schalter::gateway {

void RemoveFormHandler::run(Session &session, qint64 id, const protocol::RemoveForm &request) const
{
    using services::RemovedForm;
    const services::RemoveFormRequest command{
        session.user().id, request.form, request.revision, m_context.office.now()};
    m_context.storage.write<RemovedForm>(
        &session,
        [command](services::Repositories &repositories) {
            return services::RemoveForm()(repositories, command);
        },
        [this, &session, id, form = request.form](const domain::Result<RemovedForm> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            session.reply(id, protocol::FormRemoved{form, answer->removed, answer->retired});
            if (answer->removed)
                tellOfCatalogue(
                    m_context, session, answer->retired ? "retired the form" : "removed the form",
                    answer->slug);
        });
}

} // namespace schalter::gateway
