// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/startchathandler.h"

#include "domain/submission.h"
#include "services/startchat.h"
#include "web/chat/chataccess.h"
#include "web/http/clientaddress.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr int nameChars = 200;

} // namespace

void StartChatHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    if (!m_chat.site.office.chat.isEnabled)
        return exchange->respond(m_chat.failures.page(request, 404));
    const auto running = chatOf(m_chat.site, request);
    if (running && running->state != ChatState::Ended)
        return exchange->respond(HttpResponse::seeOther(u"/chat"_s));
    const Visit visit = m_chat.site.visit(request);
    ChatStart typed = typedIn(request);
    check(typed, visit.language);
    if (!visit.mayPost(request)) {
        typed.status = 403;
        typed.banner = m_chat.site.pages.text(visit.language, "expired");
        typed.problems.clear();
    }
    if (typed.status != 200)
        return exchange->respond(m_chat.page.start(request, typed));
    if (const auto pause = wait(request, typed.email)) {
        typed.status = 429;
        typed.banner = m_chat.site.sentence(visit.language, ErrorCode::TooOften);
        HttpResponse response = m_chat.page.start(request, typed);
        response.add("Retry-After", QByteArray::number(qint64(pause->count())));
        return exchange->respond(response);
    }
    start(exchange, typed, visit);
}

ChatStart StartChatHandler::typedIn(const HttpRequest &request) const
{
    ChatStart typed;
    typed.category = {request.value(u"category"_s).toLongLong()};
    typed.name = typedText(request.value(u"name"_s)).simplified().left(nameChars);
    typed.email = typedText(request.value(u"email"_s)).trimmed();
    typed.text = typedText(request.value(u"text"_s)).trimmed();
    return typed;
}

void StartChatHandler::check(ChatStart &typed, const QString &language) const
{
    const auto wrong = [&](const QString &key, FieldProblem problem) {
        typed.problems.insert(key, m_chat.site.texts(language, "FieldProblem", sentenceFor(problem)));
    };
    if (!m_chat.site.storage.reader().catalogue().category(typed.category))
        wrong(u"category"_s, FieldProblem::Required);
    if (typed.name.isEmpty())
        wrong(u"name"_s, FieldProblem::Required);
    if (!isEmailAddress(typed.email))
        wrong(u"email"_s, typed.email.isEmpty() ? FieldProblem::Required : FieldProblem::NotAnEmail);
    if (typed.text.isEmpty())
        wrong(u"text"_s, FieldProblem::Required);
    else if (typed.text.size() > m_chat.site.office.chat.lineChars)
        typed.problems.insert(u"text"_s, m_chat.site.sentence(language, ErrorCode::MessageTooLong));
    if (!typed.problems.isEmpty())
        typed.status = 422;
}

// A chat must not be a means to keep the office ringing or to fill somebody's mailbox.
std::optional<std::chrono::seconds> StartChatHandler::wait(const HttpRequest &request, const QString &email)
{
    if (const auto pause = m_addresses.take(addressGroup(request.clientAddress)))
        return pause;
    if (const auto pause = m_mailboxes.take(email.toCaseFolded()))
        return pause;
    return m_total.take(u"all"_s);
}

void StartChatHandler::start(
    const std::shared_ptr<Exchange> &exchange, const ChatStart &typed, const Visit &visit)
{
    const QString secret = visit.secretFor(exchange->request().value(u"operation"_s));
    const services::StartChatRequest wanted{
        secret,
        typed.category,
        {typed.name, typed.email, visit.language},
        typed.text,
        m_chat.site.lobby.chats.isSomeoneThere(typed.category)};
    m_chat.site.storage.write<Chat>(
        [&office = m_chat.site.office, wanted](services::Repositories &repositories) {
            return services::StartChat(office)(repositories, wanted);
        },
        [this, exchange, secret, typed](const Result<Chat> &chat) {
            if (chat)
                m_chat.site.lobby.chats.tell(chat->id);
            exchange->respondFrom([this, exchange = exchange.get(), secret, typed, chat] {
                if (chat)
                    return answer(*chat, secret);
                ChatStart again = typed;
                again.status = 503;
                const QString language = m_chat.site.visit(exchange->request()).language;
                again.banner = m_chat.site.sentence(language, chat.error().code);
                return m_chat.page.start(exchange->request(), again);
            });
        });
}

HttpResponse StartChatHandler::answer(const Chat &chat, const QString &secret) const
{
    HttpResponse response =
        HttpResponse::seeOther(chat.state == ChatState::Ended ? u"/chat/ended"_s : u"/chat"_s);
    response.add(
        "Set-Cookie", chatCookie + '=' + secret.toLatin1() + "; Path=/chat; Max-Age=86400; HttpOnly; " +
                          "SameSite=Lax" + (isHttps(m_chat.site.office) ? "; Secure" : ""));
    return response;
}

} // namespace schalter::web
