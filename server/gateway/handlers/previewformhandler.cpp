// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/previewformhandler.h"

#include "gateway/cataloguerecords.h"
#include "services/saveform.h"
#include "services/storage.h"

namespace schalter::gateway {

void PreviewFormHandler::run(Session &session, qint64 id, const protocol::PreviewForm &request) const
{
    services::Repositories &repositories = m_context.storage.reader();
    if (const auto refusal = services::againstAdministering(repositories, session.user().id))
        return session.refuse(id, *refusal);
    const auto form = formFrom(request.form);
    if (!form)
        return session.refuse(id, form.error());
    session.reply(id, protocol::FormPreview{services::SaveForm::flawsIn(repositories, *form)});
}

} // namespace schalter::gateway
