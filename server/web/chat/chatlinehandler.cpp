// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/chatlinehandler.h"

#include "services/sayinchat.h"
#include "web/chat/chataccess.h"
#include "web/http/clientaddress.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

bool isFromScript(const HttpRequest &request) { return !request.value(u"script"_s).isEmpty(); }

int statusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ChatEnded:
        return 409;
    case ErrorCode::MessageEmpty:
    case ErrorCode::MessageTooLong:
    case ErrorCode::Invalid:
        return 422;
    case ErrorCode::TooOften:
        return 429;
    default:
        return 503;
    }
}

} // namespace

void ChatLineHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto chat = chatOf(m_chat.site, request);
    if (!chat)
        return exchange->respond(
            isFromScript(request) ? HttpResponse::of(404, "text/plain; charset=utf-8", {})
                                  : HttpResponse::seeOther(u"/chat"_s));
    const Visit visit = m_chat.site.visit(request, chat->visitor.language);
    if (!visit.mayPost(request))
        return exchange->respond(
            refuse(request, *chat, 403, m_chat.site.pages.text(visit.language, "expired")));
    auto pause = m_addresses.take(addressGroup(request.clientAddress));
    if (!pause)
        pause = m_chats.take(QString::number(chat->id.value));
    if (pause)
        return exchange->respond(answer(request, *chat, ErrorCode::TooOften));
    const services::SayInChatRequest line{
        chat->id, {}, request.value(u"line"_s), typedText(request.value(u"text"_s))};
    m_chat.site.storage.write<int>(
        [&office = m_chat.site.office, line](services::Repositories &repositories) {
            return services::SayInChat(office)(repositories, line);
        },
        [this, exchange, chat = *chat](const Result<int> &said) {
            if (said)
                m_chat.site.lobby.chats.tell(chat.id);
            exchange->respondFrom([this, exchange = exchange.get(), chat, said] {
                return answer(exchange->request(), chat, said);
            });
        });
}

HttpResponse ChatLineHandler::answer(
    const HttpRequest &request, const Chat &chat, const Result<int> &said) const
{
    if (!said) {
        const QString language = m_chat.site.visit(request, chat.visitor.language).language;
        const ErrorCode code = said.error().code;
        HttpResponse response = refuse(request, chat, statusFor(code), m_chat.site.sentence(language, code));
        if (code == ErrorCode::TooOften)
            response.add("Retry-After", "5");
        return response;
    }
    if (!isFromScript(request))
        return HttpResponse::seeOther(u"/chat#talk-form"_s);
    HttpResponse done;
    done.status = 204;
    return done;
}

HttpResponse ChatLineHandler::refuse(
    const HttpRequest &request, const Chat &chat, int status, const QString &problem) const
{
    if (isFromScript(request))
        return HttpResponse::of(status, "text/plain; charset=utf-8", problem.toUtf8());
    const Chat now = m_chat.site.storage.reader().chats().find(chat.id).value_or(chat); // perhaps just ended
    return m_chat.page.talk(request, now, status, typedText(request.value(u"text"_s)), problem);
}

} // namespace schalter::web
