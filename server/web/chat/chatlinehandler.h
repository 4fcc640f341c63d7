// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/chat/chathandlers.h"

namespace schalter::web {

// POST /chat/lines: the visitor says something. Sent by the page's script (field script) it is answered with
// a status alone, else with the page; the same line again is the same line.
class ChatLineHandler : public RequestHandler
{
public:
    ChatLineHandler(const ChatContext &chat, const WebSettings &settings)
        : m_chat(chat)
        , m_chats(settings.linesOfChat)
        , m_addresses(settings.linesOfAddress)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    HttpResponse answer(
        const HttpRequest &request, const domain::Chat &chat, const domain::Result<int> &said) const;
    HttpResponse refuse(
        const HttpRequest &request, const domain::Chat &chat, int status, const QString &problem) const;

    const ChatContext &m_chat;
    TokenBuckets m_chats;
    TokenBuckets m_addresses;
};

} // namespace schalter::web
