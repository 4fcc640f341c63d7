// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/orderformshandler.h"

#include "gateway/cataloguenews.h"
#include "services/office.h"
#include "services/orderforms.h"
#include "services/storage.h"

namespace schalter::gateway {

void OrderFormsHandler::run(Session &session, qint64 id, const protocol::OrderForms &request) const
{
    const services::OrderFormsRequest command{session.user().id, request.forms, m_context.office.now()};
    m_context.storage.write<domain::Done>(
        &session,
        [command](services::Repositories &repositories) {
            return services::OrderForms()(repositories, command);
        },
        [this, &session, id, forms = request.forms](const domain::Result<domain::Done> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            session.reply(id, protocol::FormsOrdered{forms});
            tellOfCatalogue(m_context, session, "ordered forms", QString::number(forms.size()));
        });
}

} // namespace schalter::gateway
