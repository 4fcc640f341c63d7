// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/endchathandler.h"

#include "gateway/chatfeed.h"
#include "services/endchat.h"
#include "services/office.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void EndChatHandler::run(Session &session, qint64 id, const protocol::EndChat &request) const
{
    const services::EndChatRequest command{request.chat, session.user().id};
    m_context.storage.write<Chat>(
        &session,
        [&office = m_context.office, command](services::Repositories &repositories) {
            return services::EndChat(office)(repositories, command);
        },
        [this, &session, id](const Result<Chat> &chat) {
            if (!chat)
                return session.refuse(id, chat.error());
            session.reply(id, m_context.chats.detail(*chat, chat->lines));
            m_context.chats.tellOf(chat->id);
        });
}

} // namespace schalter::gateway
