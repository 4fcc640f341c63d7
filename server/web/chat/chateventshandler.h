// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/chat/chathandlers.h"

namespace schalter::web {

// GET /chat/events: Server-Sent Events of the browser's chat, numbered by its lines.
class ChatEventsHandler : public RequestHandler
{
public:
    ChatEventsHandler(const ChatContext &chat, LiveUpdates &live)
        : m_chat(chat)
        , m_live(live)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    LivePage::Render rendererFor(domain::ChatId id, const QString &language) const;
    std::function<QByteArray()> presenceOf(const domain::Chat &chat, const QString &language) const;

    const ChatContext &m_chat;
    LiveUpdates &m_live;
};

} // namespace schalter::web
