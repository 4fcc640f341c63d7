// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/takechathandler.h"

#include "gateway/chatfeed.h"
#include "services/office.h"
#include "services/storage.h"
#include "services/takechat.h"

using namespace schalter::domain;

namespace schalter::gateway {

void TakeChatHandler::run(Session &session, qint64 id, const protocol::TakeChat &request) const
{
    const services::TakeChatRequest command{session.user().id, request.chat};
    m_context.storage.write<Chat>(
        &session,
        [&office = m_context.office, command](services::Repositories &repositories) {
            return services::TakeChat(office)(repositories, command);
        },
        [this, &session, id](const Result<Chat> &chat) {
            if (!chat)
                return session.refuse(id, chat.error());
            session.reply(id, m_context.chats.detail(*chat, 0));
            m_context.chats.tellOf(chat->id);
        });
}

} // namespace schalter::gateway
