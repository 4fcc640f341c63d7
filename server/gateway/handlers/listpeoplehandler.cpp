// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listpeoplehandler.h"

#include "services/catalogue.h"
#include "services/storage.h"

namespace schalter::gateway {

void ListPeopleHandler::run(Session &session, qint64 id, const protocol::ListPeople &) const
{
    services::Repositories &repositories = m_context.storage.reader();
    if (const auto refusal = services::againstAdministering(repositories, session.user().id))
        return session.refuse(id, *refusal);
    session.reply(id, protocol::PeopleList{repositories.people().all()});
}

} // namespace schalter::gateway
