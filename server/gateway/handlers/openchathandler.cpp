// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/openchathandler.h"

#include "gateway/chatfeed.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void OpenChatHandler::run(Session &session, qint64 id, const protocol::OpenChat &request) const
{
    const auto chat = m_context.storage.reader().chats().find(request.chat);
    if (!chat || chat->taker != session.user().id)
        return session.refuse(id, {ErrorCode::NotFound, {}});
    session.reply(id, m_context.chats.detail(*chat, request.after));
}

} // namespace schalter::gateway
