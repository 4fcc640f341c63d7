// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/saveformhandler.h"

#include "gateway/cataloguenews.h"
#include "gateway/cataloguerecords.h"
#include "services/office.h"
#include "services/saveform.h"
#include "services/storage.h"

namespace schalter::gateway {

void SaveFormHandler::run(Session &session, qint64 id, const protocol::SaveForm &request) const
{
    using Answer = services::Saved<domain::Form>;
    const auto form = formFrom(request.form);
    if (!form)
        return session.refuse(id, form.error());
    const services::SaveFormRequest command{session.user().id, *form, m_context.office.now()};
    m_context.storage.write<Answer>(
        &session,
        [command](services::Repositories &repositories) {
            return services::SaveForm()(repositories, command);
        },
        [this, &session, id](const domain::Result<Answer> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            const auto record = recordOf(m_context.storage.reader(), answer->value);
            session.reply(id, protocol::FormSaved{record, answer->saved, answer->flaws});
            if (answer->saved)
                tellOfCatalogue(m_context, session, "saved the form", answer->value.slug);
        });
}

} // namespace schalter::gateway
