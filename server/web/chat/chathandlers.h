// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/chat/chatpage.h"
#include "web/failurepages.h"
#include "web/liveupdates.h"
#include "web/requesthandler.h"
#include "web/websettings.h"

namespace schalter::web {

// What the chat's handlers work with.
struct ChatContext
{
    const SiteContext &site;
    const FailurePages &failures;
    const ChatPage page{site};
};

// GET /chat: the form to start one, or the one that this browser is in.
class ChatHandler : public RequestHandler
{
public:
    explicit ChatHandler(const ChatContext &chat)
        : m_chat(chat)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const ChatContext &m_chat;
};

// GET /chat/ended: leads to the ticket that the chat became.
class ChatEndedHandler : public RequestHandler
{
public:
    explicit ChatEndedHandler(const ChatContext &chat)
        : m_chat(chat)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const ChatContext &m_chat;
};

// POST /chat/end
class EndChatHandler : public RequestHandler
{
public:
    explicit EndChatHandler(const ChatContext &chat)
        : m_chat(chat)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const ChatContext &m_chat;
};

// POST /chat/typing: as on a ticket.
class ChatTypingHandler : public RequestHandler
{
public:
    ChatTypingHandler(const ChatContext &chat, Rate signs)
        : m_chat(chat)
        , m_signs(signs)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const ChatContext &m_chat;
    TokenBuckets m_signs;
};

} // namespace schalter::web
