// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/chat/chathandlers.h"

namespace schalter::web {

// POST /chat: calls the office, or leaves a message where nobody is there; nothing has to be typed twice.
class StartChatHandler : public RequestHandler
{
public:
    StartChatHandler(const ChatContext &chat, const WebSettings &settings)
        : m_chat(chat)
        , m_addresses(settings.chatsOfAddress)
        , m_mailboxes(settings.submissionsOfMailbox)
        , m_total(settings.chatsInTotal)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    ChatStart typedIn(const HttpRequest &request) const;
    void check(ChatStart &typed, const QString &language) const;
    std::optional<std::chrono::seconds> wait(const HttpRequest &request, const QString &email);
    void start(const std::shared_ptr<Exchange> &exchange, const ChatStart &typed, const Visit &visit);
    HttpResponse answer(const domain::Chat &chat, const QString &secret) const;

    const ChatContext &m_chat;
    TokenBuckets m_addresses;
    TokenBuckets m_mailboxes;
    TokenBuckets m_total;
};

} // namespace schalter::web
