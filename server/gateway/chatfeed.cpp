// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/chatfeed.h"

#include "domain/permissions.h"
#include "gateway/session.h"
#include "gateway/sessions.h"
#include "services/chatdesk.h"
#include "services/storage.h"

#include <QLoggingCategory>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::gateway {

Q_LOGGING_CATEGORY(lcChats, "schalter.gateway.chats")

namespace {

constexpr int previewChars = 140;

} // namespace

ChatFeed::ChatFeed(services::Storage &storage, services::ChatDesk &desk, Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_desk(desk)
    , m_sessions(sessions)
{
    connect(&desk, &services::ChatDesk::changed, this, &ChatFeed::tell, Qt::QueuedConnection);
}

void ChatFeed::watch(Session &session)
{
    connect(&session, &Session::ended, this, [this, key = keyOf(session)] { m_desk.setAway(key); });
}

void ChatFeed::setAvailable(Session &session, bool available)
{
    if (available && session.user().role != Role::Reader)
        m_desk.setAvailable(keyOf(session), session.user());
    else
        m_desk.setAway(keyOf(session));
}

void ChatFeed::tellOf(ChatId chat) { m_desk.tell(chat); }

protocol::ChatDetail ChatFeed::detail(const Chat &chat, int after)
{
    protocol::ChatDetail detail;
    const auto lines = m_storage.reader().chats().lines(chat.id, after);
    for (const ChatLine &line : lines)
        detail.lines.append(
            {line.position, line.id.section(u':', 1), line.at, line.fromVisitor, line.name, line.text});
    const auto taker = m_storage.reader().people().find(chat.taker);
    detail.info = {
        chat.id,
        chat.category,
        chat.state,
        chat.visitor.name,
        chat.visitor.language,
        chat.taker,
        taker ? taker->name : QString(),
        {},
        chat.lines,
        chat.startedAt,
        chat.ticket};
    return detail;
}

protocol::ChatInfo ChatFeed::infoFor(const Session &session, const Chat &chat)
{
    protocol::ChatInfo info = detail(chat, chat.lines).info;
    const bool mayRead = chat.state == ChatState::Waiting || chat.taker == session.user().id;
    const auto last = mayRead ? m_storage.reader().chats().lines(chat.id, chat.lines - 1) : QList<ChatLine>();
    if (!last.isEmpty())
        info.preview = last.first().text.simplified().left(previewChars);
    return info;
}

bool ChatFeed::concerns(const Session &session, const Chat &chat)
{
    return mayWork(session.user(), chat.category) &&
           (chat.state == ChatState::Waiting || chat.taker == session.user().id);
}

QString ChatFeed::keyOf(const Session &session)
{
    return u"client:%1"_s.arg(reinterpret_cast<quintptr>(&session));
}

// That it stands otherwise concerns all who could have taken it; a line only whoever has.
void ChatFeed::tell(ChatId id)
{
    try {
        const auto chat = m_storage.reader().chats().find(id);
        if (!chat)
            return;
        const bool isNews = !m_told.contains(id) || m_told.value(id) != chat->state;
        m_told.insert(id, chat->state);
        if (chat->state == ChatState::Ended)
            m_told.remove(id);
        for (Session *session : m_sessions.subscribed())
            if (mayWork(session->user(), chat->category) && (isNews || concerns(*session, *chat)))
                session->send(protocol::encode(protocol::ChatChanged{infoFor(*session, *chat)}));
    } catch (const std::exception &error) {
        qCWarning(lcChats, "cannot tell of a chat: %s", error.what());
    }
}

} // namespace schalter::gateway
