// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listcataloguehandler.h"

#include "gateway/cataloguerecords.h"
#include "services/storage.h"

namespace schalter::gateway {

void ListCatalogueHandler::run(Session &session, qint64 id, const protocol::ListCatalogue &) const
{
    services::Repositories &repositories = m_context.storage.reader();
    if (const auto refusal = services::againstAdministering(repositories, session.user().id))
        return session.refuse(id, *refusal);
    session.reply(id, contentOf(repositories));
}

} // namespace schalter::gateway
