// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/savetaghandler.h"

#include "gateway/tagnews.h"
#include "services/edittags.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SaveTagHandler::run(Session &session, qint64 id, const protocol::SaveTag &request) const
{
    m_context.storage.write<Tag>(
        &session,
        [user = session.user().id, tag = request.tag](services::Repositories &repositories) {
            return services::SaveTag()(repositories, user, tag);
        },
        [this, &session, id](const Result<Tag> &tag) {
            if (!tag)
                return session.refuse(id, tag.error());
            session.reply(id, protocol::TagSaved{*tag});
            tellOfTags(m_context);
        });
}

} // namespace schalter::gateway
