// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/takechat.h"

#include "domain/permissions.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Chat> chatFor(Repositories &repositories, const User &user, ChatId id)
{
    const auto chat = repositories.chats().find(id);
    if (!chat || !mayWork(user, chat->category))
        return ErrorCode::NotFound;
    if (chat->state == ChatState::Waiting || chat->taker == user.id)
        return *chat;
    if (!chat->taker.isValid())
        return ErrorCode::ChatEnded;
    const auto taker = repositories.people().find(chat->taker);
    return Error{ErrorCode::ChatTaken, taker ? taker->name : QString()};
}

Result<Chat> TakeChat::operator()(Repositories &repositories, const TakeChatRequest &request) const
{
    const auto user = repositories.people().find(request.user);
    if (!user)
        return ErrorCode::NotFound;
    auto chat = chatFor(repositories, *user, request.chat);
    if (!chat || chat->state != ChatState::Waiting)
        return chat;
    chat->state = ChatState::Taken;
    chat->taker = user->id;
    chat->lastLineAt = m_office.now(); // idle from now on
    repositories.chats().save(*chat);
    return chat;
}

} // namespace schalter::services
