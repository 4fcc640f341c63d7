// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/eventshandler.h"

#include "web/pages/presenceview.h"
#include "web/pages/stayofpage.h"
#include "web/pages/ticketaccess.h"
#include "web/pages/ticketview.h"

using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

// Where the page stands: what it says itself, else the ticket's newest event.
Sequence startOf(const HttpRequest &request, const Ticket &ticket)
{
    bool isNumber = false;
    const Sequence resumed = request.headers.value("last-event-id").toLongLong(&isNumber);
    if (isNumber && resumed >= 0)
        return resumed;
    const Sequence asked = request.queryValue(u"after"_s).toLongLong(&isNumber);
    return isNumber && asked >= 0 ? asked : ticket.lastSequence;
}

QByteArray messageOf(const TicketView &view, const ApplicantTicket &ticket, const QList<PublicEvent> &events)
{
    QStringList announcements;
    for (const PublicEvent &event : events)
        announcements.append(view.announcement(event));
    const QJsonObject data{
        {u"entries"_s, QString::fromUtf8(view.timeline(events))},
        {u"state"_s, QString::fromUtf8(view.state(ticket))},
        {u"submission"_s, QString::fromUtf8(view.submission(ticket))},
        {u"announcement"_s, announcements.join(u'\n')},
        {u"open"_s, TicketView::isOpen(ticket)}};
    return "event: update\nid: " + QByteArray::number(events.last().sequence) +
           "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace

void EventsHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    const auto stream = std::make_shared<EventStream>();
    stream->push("retry: 3000\n\n");
    const QString language = m_site.visit(request, ticket->applicant.language).language;
    const QString token = request.cookies.value(QString::fromLatin1(accessCookie));
    const Place place = Place::of(ticket->id);
    LivePage page{place, startOf(request, *ticket), stream, rendererFor(token, language)};
    page.now = {{presenceOf(*ticket, language)}, {waitingFilesOf(*ticket)}};
    page.stay = stayOfPage(m_site.lobby.presence, place, request.queryValue(u"page"_s));
    if (!m_live.add(std::move(page))) {
        HttpResponse busy = m_failures.page(request, 503);
        busy.add("Retry-After", "60");
        return exchange->respond(busy);
    }
    HttpResponse response;
    response.stream = stream;
    response.add("Content-Type", "text/event-stream; charset=utf-8");
    response.add("X-Accel-Buffering", "no");
    exchange->respond(response);
}

std::function<QByteArray()> EventsHandler::presenceOf(const Ticket &ticket, const QString &language) const
{
    const auto category = m_site.storage.reader().catalogue().category(ticket.category).value_or(Category());
    return [view = PresenceView(m_site, language, category), place = Place::of(ticket.id)] {
        return view.event(place);
    };
}

// What the virus scanner has not looked at yet; a page that still shows another one as waiting is behind.
// That it has looked at a file is no event of the ticket.
std::function<QByteArray()> EventsHandler::waitingFilesOf(const Ticket &ticket) const
{
    return [&site = m_site, ticket] {
        const ApplicantAccess access(site.office);
        Repositories &reader = site.storage.reader();
        QJsonArray waiting;
        const auto rows = reader.attachments().ofTicket(ticket.id);
        for (const AttachmentRow &row : rows) {
            if (row.state != ScanState::Waiting)
                continue;
            const auto given = access.attachment(reader, ticket, row.id); // a note's is not even named
            if (!given && given.error().code == ErrorCode::FileWaiting)
                waiting.append(row.id.value);
        }
        return "event: files\ndata: " + QJsonDocument(waiting).toJson(QJsonDocument::Compact) + "\n\n";
    };
}

// The link is looked at each time: a revoked one ends the stream.
LivePage::Render EventsHandler::rendererFor(const QString &token, const QString &language) const
{
    return [&site = m_site, token, language](Sequence &after) -> std::optional<QByteArray> {
        const ApplicantAccess access(site.office);
        Repositories &reader = site.storage.reader();
        const auto ticket = access.ticketFor(reader, token);
        if (!ticket)
            return std::nullopt;
        const QList<PublicEvent> events = access.eventsAfter(reader, *ticket, after, language);
        if (events.isEmpty())
            return QByteArray();
        const TicketView view(site, language, ticket->number);
        after = events.last().sequence;
        return messageOf(view, access.view(reader, *ticket, language), events);
    };
}

} // namespace schalter::web
