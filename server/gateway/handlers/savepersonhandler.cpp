// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/savepersonhandler.h"

#include "gateway/peoplenews.h"
#include "services/office.h"
#include "services/saveperson.h"
#include "services/storage.h"

namespace schalter::gateway {

void SavePersonHandler::run(Session &session, qint64 id, const protocol::SavePerson &request) const
{
    using Answer = services::Saved<domain::User>;
    const services::SavePersonRequest command{
        {session.user().id, m_context.office.now()}, request.before, request.person};
    m_context.storage.write<Answer>(
        &session,
        [command](services::Repositories &repositories) {
            return services::SavePerson()(repositories, command);
        },
        [this, &session, id](const domain::Result<Answer> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            session.reply(id, protocol::PersonSaved{answer->value, answer->saved, answer->flaws, {}});
            if (answer->saved)
                tellOfPeople(m_context);
        });
}

} // namespace schalter::gateway
