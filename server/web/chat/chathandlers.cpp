// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/chathandlers.h"

#include "services/endchat.h"
#include "web/chat/chataccess.h"
#include "web/pages/ticketaccess.h"
#include "web/pages/typinghandler.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

void ChatHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    if (!m_chat.site.office.chat.isEnabled)
        return exchange->respond(m_chat.failures.page(request, 404));
    const auto chat = chatOf(m_chat.site, request);
    const bool isOpen = chat && chat->state != ChatState::Ended;
    exchange->respond(isOpen ? m_chat.page.talk(request, *chat) : m_chat.page.start(request));
}

void ChatEndedHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto chat = chatOf(m_chat.site, request);
    const auto ticket = chat ? m_chat.site.storage.reader().tickets().find(chat->ticket) : std::nullopt;
    if (!ticket)
        return exchange->respond(HttpResponse::seeOther(u"/chat"_s));
    HttpResponse response = HttpResponse::seeOther(
        u"/tickets/%1?chat=%2"_s.arg(ticket->number, chat->taker.isValid() ? u"talk"_s : u"message"_s));
    response.add(
        "Set-Cookie", accessCookie + '=' + chatSecret(request).toLatin1() + "; Path=/tickets/" +
                          ticket->number.toLatin1() + "; HttpOnly; SameSite=Lax" +
                          (isHttps(m_chat.site.office) ? "; Secure" : ""));
    exchange->respond(response);
}

void EndChatHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto chat = chatOf(m_chat.site, request);
    if (!chat)
        return exchange->respond(HttpResponse::seeOther(u"/chat"_s));
    const Visit visit = m_chat.site.visit(request, chat->visitor.language);
    if (!visit.mayPost(request))
        return exchange->respond(
            m_chat.page.talk(request, *chat, 403, {}, m_chat.site.pages.text(visit.language, "expired")));
    m_chat.site.storage.write<Chat>(
        [&office = m_chat.site.office, id = chat->id](services::Repositories &repositories) {
            return services::EndChat(office)(repositories, {id, {}});
        },
        [this, exchange](const Result<Chat> &ended) {
            if (ended)
                m_chat.site.lobby.chats.tell(ended->id);
            exchange->respondFrom([this, exchange = exchange.get(), isEnded = bool(ended)] {
                return isEnded ? HttpResponse::seeOther(u"/chat/ended"_s)
                               : m_chat.failures.page(exchange->request(), 503);
            });
        });
}

void ChatTypingHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto chat = chatOf(m_chat.site, request);
    if (!chat || !m_chat.site.visit(request, chat->visitor.language).mayPost(request))
        return exchange->respond(m_chat.failures.page(request, chat ? 403 : 404));
    if (const auto pause = m_signs.take(QString::number(chat->id.value)))
        return exchange->respond(m_chat.failures.tooOften(request, *pause));
    takeSign(m_chat.site.lobby.presence, services::Place::of(chat->id), request);
    HttpResponse done;
    done.status = 204;
    exchange->respond(done);
}

} // namespace schalter::web
