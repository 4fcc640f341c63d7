// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/savecategoryhandler.h"

#include "gateway/cataloguenews.h"
#include "gateway/peoplenews.h"
#include "services/office.h"
#include "services/savecategory.h"
#include "services/storage.h"

namespace schalter::gateway {

void SaveCategoryHandler::run(Session &session, qint64 id, const protocol::SaveCategory &request) const
{
    using Answer = services::Saved<domain::Category>;
    const services::SaveCategoryRequest command{session.user().id, request.category, m_context.office.now()};
    m_context.storage.write<Answer>(
        &session,
        [command](services::Repositories &repositories) {
            return services::SaveCategory()(repositories, command);
        },
        [this, &session, id](const domain::Result<Answer> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            session.reply(id, protocol::CategorySaved{answer->value, answer->saved, answer->flaws});
            if (!answer->saved)
                return;
            tellOfCatalogue(m_context, session, "saved the category", answer->value.code);
            tellOfPeople(m_context); // whoever made it is entitled to it
        });
}

} // namespace schalter::gateway
