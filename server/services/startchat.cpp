// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/startchat.h"

#include "services/endchat.h"
#include "services/token.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Chat> StartChat::operator()(Repositories &repositories, const StartChatRequest &request) const
{
    ChatRepository &chats = repositories.chats();
    const QByteArray hash = tokenHash(request.secret);
    if (const auto earlier = chats.findBySecret(hash))
        return *earlier;
    const QString text = request.text.trimmed();
    if (!m_office.chat.isEnabled || !repositories.catalogue().category(request.category))
        return ErrorCode::NotFound;
    if (text.isEmpty())
        return ErrorCode::MessageEmpty;
    if (text.size() > m_office.chat.lineChars)
        return ErrorCode::MessageTooLong;
    Chat chat;
    chat.category = request.category;
    chat.visitor = request.visitor;
    chat.startedAt = chat.lastLineAt = m_office.now();
    chat.lines = 1;
    const bool waits = canWait(repositories, request);
    chat.id = chats.add(chat, hash);
    chats.addLine(chat.id, {1, u"first"_s, chat.startedAt, true, chat.visitor.name, text});
    return waits ? chat : finishChat(repositories, m_office, chat);
}

bool StartChat::canWait(Repositories &repositories, const StartChatRequest &request) const
{
    if (!request.someoneIsThere || !m_office.chat.hours.isOpenAt(m_office.now(), m_office.timeZone))
        return false;
    const QList<Chat> open = repositories.chats().open();
    const auto waiting = std::count_if(
        open.begin(), open.end(), [](const Chat &chat) { return chat.state == ChatState::Waiting; });
    return waiting < m_office.chat.mostWaiting;
}

} // namespace schalter::services
