// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/entitlehandler.h"

#include "gateway/peoplenews.h"
#include "services/entitlepeople.h"
#include "services/office.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void EntitleHandler::run(Session &session, qint64 id, const protocol::Entitle &request) const
{
    const services::EntitlePeopleRequest command{
        {session.user().id, m_context.office.now()}, request.category, request.grant, request.revoke};
    m_context.storage.write<QList<UserId>>(
        &session,
        [command](services::Repositories &repositories) {
            return services::EntitlePeople()(repositories, command);
        },
        [this, &session, id, category = request.category](const Result<QList<UserId>> &people) {
            if (!people)
                return session.refuse(id, people.error());
            session.reply(id, protocol::Entitled{category, *people});
            tellOfPeople(m_context);
        });
}

} // namespace schalter::gateway
