// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/tickethandler.h"

#include "services/token.h"
#include "web/files/filefieldview.h"
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
    QVariantMap values = TicketView(m_site, visit.language, ticket.number).values(shown);
    values.insert(u"operation"_s, services::makeToken());
    values.insert(u"typed"_s, composer.typed);
    values.insert(u"hasKept"_s, !composer.typed.isEmpty() && !open);
    values.insert(u"problem"_s, textOrNone(composer.problem));
    values.insert(u"formProblem"_s, textOrNone(open ? composer.problem : QString()));
    values.insert(u"wasSent"_s, composer.wasSent);
    values.insert(u"wasTalk"_s, open && composer.chat == "talk"_L1);
    values.insert(u"wasLeft"_s, open && composer.chat == "message"_L1);
    values.insert(u"filesTaken"_s, composer.filesTaken);
    values.insert(u"filesHtml"_s, filesHtml(ticket, composer, visit));
    const QString title = u"%1 · %2"_s.arg(ticket.title, ticket.number);
    return m_site.pages.render(visit, {composer.status, u"ticket"_s, title, values, true});
}

namespace {

// By a person, as far as can be told: not fetched in advance, and not just asked for its head.
bool isLookedAt(const HttpRequest &request)
{
    const auto saysSo = [&request](const QByteArray &name) {
        const QByteArray value = request.headers.value(name).toLower();
        return value.contains("prefetch") || value.contains("prerender") || value.contains("preview");
    };
    return !request.isHead && !saysSo("purpose") && !saysSo("sec-purpose") && !saysSo("x-purpose") &&
           !saysSo("x-moz");
}

} // namespace

QString TicketPage::filesHtml(const Ticket &ticket, const Composer &composer, const Visit &visit) const
{
    if (m_site.office.limits.attachmentsPerMessage == 0)
        return {};
    const QString label = m_site.pages.text(visit.language, "files_add");
    return FileFieldView(m_site, u"/tickets/%1/messages"_s.arg(ticket.number), visit)
        .html({u"attachments"_s, label, {}, false, composer.fileProblem}, composer.files);
}

void TicketHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    if (ticket->number != request.parameters.value(u"number"_s)) // merged: there with a cookie for it
        return exchange->respond(
            HttpResponse::seeOther(u"/t/"_s + request.cookies.value(QString::fromLatin1(accessCookie))));
    Composer composer;
    composer.wasSent = request.query.contains(u"sent"_s);
    composer.chat = request.queryValue(u"chat"_s);
    exchange->respond(m_page.render(request, *ticket, composer));
    if (isLookedAt(request))
        noteOpened({ticket->id, ticket->lastSequence});
}

// Only the office hears of it: nothing that the page shows depends on it.
void TicketHandler::noteOpened(const services::PageShown &shown)
{
    if (!services::NoteOpened::isNews(m_site.storage.reader(), shown))
        return;
    m_site.storage.write<Done>(
        [&office = m_site.office, shown](services::Repositories &repositories) {
            return services::NoteOpened(office)(repositories, shown);
        },
        [](const Result<Done> &) {});
}

} // namespace schalter::web
