// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listtagshandler.h"

#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void ListTagsHandler::run(Session &session, qint64 id, const protocol::ListTags &) const
{
    session.reply(id, protocol::TagList{m_context.storage.reader().tags().all()});
}

} // namespace schalter::gateway
