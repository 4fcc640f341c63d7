// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/exportcataloguehandler.h"

#include "services/cataloguetext.h"
#include "services/storage.h"

namespace schalter::gateway {

void ExportCatalogueHandler::run(Session &session, qint64 id, const protocol::ExportCatalogue &request) const
{
    services::Repositories &repositories = m_context.storage.reader();
    if (const auto refusal = services::againstAdministering(repositories, session.user().id))
        return session.refuse(id, *refusal);
    const auto text = services::catalogueText(services::catalogueOf(repositories), request.code);
    if (!text)
        return session.refuse(id, text.error());
    session.reply(id, protocol::CatalogueFile{*text});
}

} // namespace schalter::gateway
