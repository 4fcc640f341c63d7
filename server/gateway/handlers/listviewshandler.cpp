// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listviewshandler.h"

#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void ListViewsHandler::run(Session &session, qint64 id, const protocol::ListViews &) const
{
    session.reply(id, protocol::ViewList{m_context.storage.reader().views().of(session.user().id)});
}

} // namespace schalter::gateway
