// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/tickethandler.h"

#include "services/token.h"
#include "web/pages/formview.h"
#include "web/pages/ticketaccess.h"
#include "web/pages/ticketview.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

HttpResponse TicketPage::render(
    const HttpRequest &request, const Ticket &ticket, const Composer &composer) const
{
    Visit visit = m_site.visit(request, ticket.applicant.language);
    visit.address = u"/tickets/"_s + ticket.number;
    const auto shown =
        services::ApplicantAccess(m_site.office).view(m_site.storage.reader(), ticket, visit.language);
    const bool open = TicketView::isOpen(shown);
    QVariantMap values = TicketView(m_site, visit.language).values(shown);
    values.insert(u"operation"_s, services::makeToken());
    values.insert(u"typed"_s, composer.typed);
    values.insert(u"hasKept"_s, !composer.typed.isEmpty() && !open);
    values.insert(u"problem"_s, textOrNone(composer.problem));
    values.insert(u"formProblem"_s, textOrNone(open ? composer.problem : QString()));
    values.insert(u"wasSent"_s, composer.wasSent);
    const QString title = u"%1 · %2"_s.arg(ticket.title, ticket.number);
    return m_site.pages.render(visit, {composer.status, u"ticket"_s, title, values, true});
}

void TicketHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    Composer composer;
    composer.wasSent = request.query.contains(u"sent"_s);
    exchange->respond(m_page.render(request, *ticket, composer));
}

} // namespace schalter::web
