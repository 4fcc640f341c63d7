// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/messagehandler.h"

#include "domain/rules.h"
#include "services/postapplicantmessage.h"
#include "web/http/clientaddress.h"
#include "web/pages/ticketaccess.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr std::chrono::seconds unansweredPause(3600);

int statusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TicketClosed:
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

void MessageHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    const Visit visit = m_site.visit(request, ticket->applicant.language);
    const QString typed = typedText(request.value(u"text"_s));
    const auto again = [&](int status, const char *problem) {
        exchange->respond(m_page.render(
            request, *ticket, {status, typed, m_site.pages.text(visit.language, problem), false}));
    };
    if (!visit.mayPost(request))
        return again(403, "expired");
    if (request.hasFiles)
        return again(422, "no_files");
    if (const auto code = rules::againstText(typed, m_site.office.limits))
        return exchange->respond(refuse(request, *ticket, *code));
    post(exchange, *ticket);
}

void MessageHandler::post(const std::shared_ptr<Exchange> &exchange, const Ticket &ticket)
{
    const HttpRequest &request = exchange->request();
    if (const auto pause = wait(request, ticket)) {
        HttpResponse response = refuse(request, ticket, ErrorCode::TooOften);
        response.add("Retry-After", QByteArray::number(qint64(pause->count())));
        return exchange->respond(response);
    }
    const QString typed = typedText(request.value(u"text"_s));
    const services::PostApplicantMessageRequest message{ticket.id, typed, operationOf(request, typed)};
    m_site.storage.write<Sequence>(
        [&office = m_site.office, message](services::Repositories &repositories) {
            return services::PostApplicantMessage(office)(repositories, message);
        },
        [this, exchange](const Result<Sequence> &result) {
            exchange->respondFrom(
                [this, exchange = exchange.get(), result] { return answer(exchange->request(), result); });
        });
}

std::optional<std::chrono::seconds> MessageHandler::wait(const HttpRequest &request, const Ticket &ticket)
{
    if (const auto pause = m_addresses.take(addressGroup(request.clientAddress)))
        return pause;
    if (const auto pause = m_tickets.take(ticket.number))
        return pause;
    return awaitsAnswer(ticket) ? std::optional(unansweredPause) : std::nullopt;
}

// So much was written since the office last did that it is no conversation any more.
bool MessageHandler::awaitsAnswer(const Ticket &ticket) const
{
    services::EventRepository &events = m_site.storage.reader().events();
    const auto written = events.ofTicket(ticket.id, EventKind::ApplicantMessage);
    if (written.size() < m_mostUnanswered)
        return false;
    const auto answers = events.ofTicket(ticket.id, EventKind::StaffMessage);
    return answers.isEmpty() || answers.last().sequence < written[written.size() - m_mostUnanswered].sequence;
}

HttpResponse MessageHandler::answer(const HttpRequest &request, const Result<Sequence> &result) const
{
    if (result)
        return HttpResponse::seeOther(
            u"/tickets/%1?sent=1#sent"_s.arg(request.parameters.value(u"number"_s)));
    const auto ticket = ticketOf(m_site, request); // as it is now: perhaps just closed
    return ticket ? refuse(request, *ticket, result.error().code) : m_failures.badLink(request);
}

HttpResponse MessageHandler::refuse(const HttpRequest &request, const Ticket &ticket, ErrorCode code) const
{
    const QString language = m_site.visit(request, ticket.applicant.language).language;
    return m_page.render(
        request, ticket,
        {statusFor(code), typedText(request.value(u"text"_s)), m_site.sentence(language, code), false});
}

} // namespace schalter::web
