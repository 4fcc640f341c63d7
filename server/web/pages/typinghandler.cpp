// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/typinghandler.h"

#include "web/pages/stayofpage.h"
#include "web/pages/ticketaccess.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;
using schalter::services::Place;

namespace schalter::web {

void TypingHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    if (!m_site.visit(request, ticket->applicant.language).mayPost(request))
        return exchange->respond(m_failures.page(request, 403));
    if (const auto pause = m_tickets.take(ticket->number))
        return exchange->respond(m_failures.tooOften(request, *pause));
    takeSign(m_site.lobby.presence, Place::of(ticket->id), request);
    HttpResponse done;
    done.status = 204;
    exchange->respond(done);
}

void takeSign(services::Presence &presence, const Place &place, const HttpRequest &request)
{
    const QString key = pageName(request.value(u"page"_s));
    const QString state = request.value(u"state"_s);
    presence.sayTyping(place, key, state == "typing"_L1);
    if (const auto attention = fromName<Attention>(state))
        presence.say(place, key, *attention);
}

} // namespace schalter::web
