// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/chateventshandler.h"

#include "web/chat/chataccess.h"
#include "web/chat/chatview.h"
#include "web/pages/presenceview.h"
#include "web/pages/stayofpage.h"

using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

Sequence startOf(const HttpRequest &request)
{
    bool isNumber = false;
    const Sequence resumed = request.headers.value("last-event-id").toLongLong(&isNumber);
    return isNumber ? resumed : request.queryValue(u"after"_s).toLongLong();
}

QByteArray messageOf(const SiteContext &site, const ChatView &view, const Chat &chat, Sequence after)
{
    const QList<ChatLine> lines = site.storage.reader().chats().lines(chat.id, int(after));
    const auto ticket = site.storage.reader().tickets().find(chat.ticket);
    const QJsonObject data{
        {u"lines"_s, QString::fromUtf8(view.lines(lines, chat))},
        {u"announcement"_s, view.announcement(lines, chat)},
        {u"state"_s, QString(nameOf(chat.state))},
        {u"status"_s, view.status(chat)},
        {u"ticket"_s, ticket ? ticket->number : QString()}};
    const qint64 last = lines.isEmpty() ? after : lines.last().position;
    return "event: update\nid: " + QByteArray::number(last) +
           "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace

void ChatEventsHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto chat = chatOf(m_chat.site, request);
    if (!chat)
        return exchange->respond(m_chat.failures.page(request, 404));
    const QString language = m_chat.site.visit(request, chat->visitor.language).language;
    const auto stream = std::make_shared<EventStream>();
    stream->push("retry: 1500\n\n");
    const Place place = Place::of(chat->id);
    LivePage page{place, startOf(request), stream, rendererFor(chat->id, language)};
    page.now = {{presenceOf(*chat, language)}};
    page.stay = stayOfPage(m_chat.site.lobby.presence, place, request.queryValue(u"page"_s));
    if (!m_live.add(std::move(page))) {
        HttpResponse busy = m_chat.failures.page(request, 503);
        busy.add("Retry-After", "60");
        return exchange->respond(busy);
    }
    HttpResponse response;
    response.stream = stream;
    response.add("Content-Type", "text/event-stream; charset=utf-8");
    response.add("X-Accel-Buffering", "no");
    exchange->respond(response);
}

// Told when there are more lines or it stands otherwise; first of all how it stands.
LivePage::Render ChatEventsHandler::rendererFor(ChatId id, const QString &language) const
{
    return [&site = m_chat.site, id, language,
            told = std::optional<ChatState>()](Sequence &after) mutable -> std::optional<QByteArray> {
        const auto chat = site.storage.reader().chats().find(id);
        if (!chat)
            return std::nullopt;
        if (told == chat->state && chat->lines <= after)
            return QByteArray();
        const QByteArray message = messageOf(site, ChatView(site, language), *chat, after);
        told = chat->state;
        after = std::max<Sequence>(after, chat->lines);
        return message;
    };
}

std::function<QByteArray()> ChatEventsHandler::presenceOf(const Chat &chat, const QString &language) const
{
    const auto category =
        m_chat.site.storage.reader().catalogue().category(chat.category).value_or(Category());
    return [view = PresenceView(m_chat.site, language, category), place = Place::of(chat.id)] {
        return view.event(place);
    };
}

} // namespace schalter::web
