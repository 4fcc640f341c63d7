// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listchatshandler.h"

#include "gateway/chatfeed.h"
#include "services/office.h"
#include "services/storage.h"

namespace schalter::gateway {

void ListChatsHandler::run(Session &session, qint64 id, const protocol::ListChats &request) const
{
    m_context.chats.setAvailable(session, request.available);
    protocol::ChatList list;
    list.enabled = m_context.office.chat.isEnabled && session.user().role != domain::Role::Reader;
    const auto open = m_context.storage.reader().chats().open();
    for (const domain::Chat &chat : open)
        if (ChatFeed::concerns(session, chat))
            list.chats.append(m_context.chats.infoFor(session, chat));
    session.reply(id, list);
}

} // namespace schalter::gateway
