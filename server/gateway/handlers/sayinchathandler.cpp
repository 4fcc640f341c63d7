// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/sayinchathandler.h"

#include "gateway/chatfeed.h"
#include "services/office.h"
#include "services/sayinchat.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SayInChatHandler::run(Session &session, qint64 id, const protocol::SayInChat &request) const
{
    const services::SayInChatRequest command{request.chat, session.user().id, request.line, request.text};
    m_context.storage.write<int>(
        &session,
        [&office = m_context.office, command](services::Repositories &repositories) {
            return services::SayInChat(office)(repositories, command);
        },
        [this, &session, id, request](const Result<int> &position) {
            if (!position)
                return session.refuse(id, position.error());
            const auto chat = m_context.storage.reader().chats().find(request.chat);
            if (!chat)
                return session.refuse(id, {ErrorCode::NotFound, {}});
            session.reply(id, m_context.chats.detail(*chat, request.after));
            m_context.chats.tellOf(chat->id);
        });
}

} // namespace schalter::gateway
