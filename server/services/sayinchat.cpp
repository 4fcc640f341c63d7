// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sayinchat.h"

#include "services/endchat.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<int> SayInChat::operator()(Repositories &repositories, const SayInChatRequest &request) const
{
    ChatRepository &chats = repositories.chats();
    auto chat = chats.find(request.chat);
    const auto user = repositories.people().find(request.user);
    if (!chat || (request.user.isValid() && (!user || chat->taker != request.user)))
        return ErrorCode::NotFound;
    if (request.line.isEmpty() || request.line.size() > 64)
        return Error{ErrorCode::Invalid, u"line"_s};
    // Each side names its own lines: neither can hide a line of the other.
    const QString id = (user ? u"u:"_s : u"v:"_s) + request.line;
    if (const auto earlier = chats.findLine(chat->id, id))
        return earlier->position;
    const QString text = request.text.trimmed();
    if (chat->state == ChatState::Ended)
        return ErrorCode::ChatEnded;
    if (text.isEmpty())
        return ErrorCode::MessageEmpty;
    if (text.size() > m_office.chat.lineChars)
        return ErrorCode::MessageTooLong;
    chat->lines += 1;
    chat->lastLineAt = m_office.now();
    chats.addLine(
        chat->id, {chat->lines, id, chat->lastLineAt, !user, user ? user->name : chat->visitor.name, text});
    chats.save(*chat);
    const int position = chat->lines;
    if (position >= m_office.chat.mostLines)
        finishChat(repositories, m_office, *chat);
    return position;
}

} // namespace schalter::services
