// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/site.h"

#include "web/api/intakehandler.h"
#include "web/api/problem.h"
#include "web/chat/chateventshandler.h"
#include "web/chat/chatlinehandler.h"
#include "web/chat/startchathandler.h"
#include "web/files/filehandler.h"
#include "web/pages/calendarhandler.h"
#include "web/pages/eventshandler.h"
#include "web/pages/homehandler.h"
#include "web/pages/linkhandler.h"
#include "web/pages/linkshandler.h"
#include "web/pages/messagehandler.h"
#include "web/pages/statichandlers.h"
#include "web/pages/submithandler.h"
#include "web/pages/thankshandler.h"
#include "web/pages/typinghandler.h"
#include "web/securityheaders.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.http", QtWarningMsg)

QByteArray openApi()
{
    QFile file(u":/web/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("openapi.json missing");
    return file.readAll();
}

} // namespace

Site::Site(
    services::Storage &storage, const services::Office &office, const services::Texts &texts,
    const QByteArray &secret, services::Lobby &lobby, services::FileStore &files, const WebSettings &settings)
    : m_office(office)
    , m_proxies(settings.pages.trustedProxies)
    , m_assets(settings.brand)
    , m_pages(office, texts, m_assets)
    , m_forgery(secret)
    , m_context{storage, office, texts, m_pages, m_forgery, lobby, m_desk}
    , m_desk(m_context, files)
    , m_failures(m_context)
    , m_chat{m_context, m_failures}
    , m_live(storage, settings.streams, settings.streamsOfTicket, settings.heartbeat)
{
    addPages(settings);
    addChat(settings);
    addApi(settings);
    addStatic();
    m_attendance =
        QObject::connect(&lobby.presence, &services::Presence::changed, [this](const services::Place &place) {
            m_live.wake(place);
        });
    m_chatNews = QObject::connect(&lobby.chats, &services::ChatDesk::changed, [this](domain::ChatId chat) {
        m_live.wake(services::Place::of(chat));
    });
}

Site::~Site()
{
    m_live.stop(); // the pages that are still open leave
    QObject::disconnect(m_attendance);
    QObject::disconnect(m_chatNews);
}

void Site::addPages(const WebSettings &settings)
{
    m_router.add("GET", u"/"_s, std::make_unique<HomeHandler>(m_context));
    m_router.add("GET", u"/forms/{slug}"_s, std::make_unique<FormHandler>(m_context, m_failures));
    m_router.add(
        "POST", u"/forms/{slug}"_s, std::make_unique<SubmitHandler>(m_context, m_failures, settings));
    for (const QByteArray method : {"GET", "POST"})
        m_router.add(
            method, u"/forms/{slug}/calendar"_s, std::make_unique<CalendarHandler>(m_context, m_failures));
    m_router.add("GET", u"/forms/{slug}/thanks"_s, std::make_unique<ThanksHandler>(m_context, m_failures));
    m_router.add(
        "GET", u"/t/{token}"_s,
        std::make_unique<LinkHandler>(m_context, m_failures, settings.tokensOfAddress));
    m_router.add("GET", u"/tickets/{number}"_s, std::make_unique<TicketHandler>(m_context, m_failures));
    m_router.add(
        "POST", u"/tickets/{number}/messages"_s,
        std::make_unique<MessageHandler>(m_context, m_failures, settings));
    m_router.add(
        "GET", u"/tickets/{number}/files/{id}/{name}"_s,
        std::make_unique<FileHandler>(m_context, m_failures, m_desk.store()));
    m_router.add(
        "GET", u"/tickets/{number}/events"_s, std::make_unique<EventsHandler>(m_context, m_failures, m_live));
    m_router.add(
        "POST", u"/tickets/{number}/typing"_s,
        std::make_unique<TypingHandler>(m_context, m_failures, settings.signsOfTicket));
    m_router.add("GET", u"/links"_s, std::make_unique<LinksFormHandler>(m_context));
    m_router.add(
        "POST", u"/links"_s, std::make_unique<LinksHandler>(m_context, m_failures, settings.linksOfAddress));
}

void Site::addChat(const WebSettings &settings)
{
    m_router.add("GET", u"/chat"_s, std::make_unique<ChatHandler>(m_chat));
    m_router.add("POST", u"/chat"_s, std::make_unique<StartChatHandler>(m_chat, settings));
    m_router.add("POST", u"/chat/lines"_s, std::make_unique<ChatLineHandler>(m_chat, settings));
    m_router.add("GET", u"/chat/events"_s, std::make_unique<ChatEventsHandler>(m_chat, m_live));
    m_router.add(
        "POST", u"/chat/typing"_s, std::make_unique<ChatTypingHandler>(m_chat, settings.signsOfTicket));
    m_router.add("POST", u"/chat/end"_s, std::make_unique<EndChatHandler>(m_chat));
    m_router.add("GET", u"/chat/ended"_s, std::make_unique<ChatEndedHandler>(m_chat));
}

void Site::addApi(const WebSettings &settings)
{
    m_router.add(
        "POST", u"/api/v1/tickets"_s, std::make_unique<IntakeHandler>(m_context.storage, m_office, settings));
    HttpResponse description = HttpResponse::of(200, "application/json", openApi());
    description.add("Cache-Control", "no-cache");
    m_router.add("GET", u"/api/v1/openapi.json"_s, std::make_unique<FixedHandler>(description));
}

void Site::addStatic()
{
    m_router.add("GET", u"/assets/{file}"_s, std::make_unique<AssetHandler>(m_assets));
    HttpResponse robots = HttpResponse::of(
        200, "text/plain; charset=utf-8", "User-agent: *\nDisallow: /t/\nDisallow: /tickets/\n");
    robots.add("Cache-Control", "public, max-age=86400");
    m_router.add("GET", u"/robots.txt"_s, std::make_unique<FixedHandler>(robots));
    HttpResponse icon = m_assets.response(m_assets.addresses().value(u"icon"_s).toString().section(u'/', -1));
    for (auto &[name, value] : icon.headers)
        if (name == "Cache-Control")
            value = "public, max-age=86400"; // this address does not change with the content
    m_router.add("GET", u"/favicon.ico"_s, std::make_unique<FixedHandler>(icon));
}

BodyRules Site::bodyRules(const HttpRequest &request)
{
    const Router::Match match = m_router.match(request.method, request.path);
    if (!match.handler)
        return {};
    HttpRequest head = request;
    head.parameters = match.parameters;
    return match.handler->bodyRules(head);
}

void Site::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const Router::Match match = m_router.match(request.method, request.path);
    exchange->setRoute(match.pattern, match.parameters);
    if (match.handler)
        return match.handler->handle(exchange);
    HttpResponse response = failure(request, match.allowed.isEmpty() ? 404 : 405);
    if (!match.allowed.isEmpty())
        response.add("Allow", match.allowed.join(", "));
    exchange->respond(response);
}

HttpResponse Site::failure(const HttpRequest &request, int status)
{
    const bool isApi = request.path.startsWith("/api/"_L1);
    HttpResponse response = isApi ? problemResponse(status, {}) : m_failures.page(request, status);
    if (status == 503)
        response.add("Retry-After", "5");
    return response;
}

// Only the route is written down, never the path: it may hold somebody's link.
void Site::finish(const HttpRequest &request, HttpResponse &response, std::chrono::microseconds spent)
{
    addSecurityHeaders(response, isHttps(m_office));
    const QString route = request.route.isEmpty() ? u"(none)"_s : request.route;
    m_metrics.count(route, response.status, spent);
    if (m_proxies.contains(request.clientAddress))
        m_metrics.countUnnamed();
    qCInfo(
        log, "%s %s %d %.1f ms", request.method.left(10).constData(), qUtf8Printable(route), response.status,
        double(spent.count()) / 1000);
}

} // namespace schalter::web
