// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/messagehandler.h"

#include "domain/rules.h"
#include "services/postapplicantmessage.h"
#include "web/awaitwrite.h"
#include "web/files/filedesk.h"
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
    case ErrorCode::TicketArchived:
        return 409;
    case ErrorCode::MessageEmpty:
    case ErrorCode::MessageTooLong:
    case ErrorCode::TooManyFiles:
    case ErrorCode::Invalid:
        return 422;
    case ErrorCode::TooOften:
        return 429;
    default:
        return 503;
    }
}

} // namespace

// Files are let in only for who may write here.
BodyRules MessageHandler::bodyRules(const HttpRequest &request)
{
    const auto ticket = ticketOf(m_site, request);
    if (!ticket || rules::againstApplicantMessage(*ticket))
        return {};
    return {&m_site.desk.store(), m_site.office.limits.attachmentsPerMessage};
}

void MessageHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    const Visit visit = m_site.visit(request, ticket->applicant.language);
    const QString typed = typedText(request.value(u"text"_s));
    if (!visit.mayPost(request)) {
        Composer composer{403, typed, m_site.pages.text(visit.language, "expired"), false};
        composer.fileProblem = request.hasFiles ? m_site.pages.text(visit.language, "files_lost") : QString();
        return exchange->respond(m_page.render(request, *ticket, composer));
    }
    const bool hasFiles = FileDesk::hasFiles(request);
    if (const auto code = rules::againstText(typed, m_site.office.limits); code && !hasFiles)
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
    if (FileDesk::hasFiles(request))
        return m_site.desk.run(
            exchange, [this, ticket](const HttpRequest &posted) { return postFiles(posted, ticket); },
            [this](const HttpRequest &posted) { return m_failures.page(posted, 503); });
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

// On a thread of the desk: it waits for the disk.
HttpResponse MessageHandler::postFiles(const HttpRequest &request, const Ticket &ticket)
{
    const PostedFiles files = m_site.desk.take(request, ticket.id);
    const QString typed = typedText(request.value(u"text"_s));
    if (!files.refused.isEmpty())
        return refuseFiles(request, ticket, ErrorCode::Invalid, files);
    if (const auto code = rules::againstText(typed, m_site.office.limits, files.taken.size()))
        return refuseFiles(request, ticket, *code, files);
    const services::PostApplicantMessageRequest message{
        ticket.id, typed, operationOf(request, typed + files.digest()), files.stored()};
    const auto result = awaitWrite<Sequence>(
        m_site.storage, [&office = m_site.office, message](services::Repositories &repositories) {
            return services::PostApplicantMessage(office)(repositories, message);
        });
    if (!result && result.error().code != ErrorCode::TicketClosed)
        return refuseFiles(request, ticket, result.error().code, files);
    m_site.desk.settle(files);
    return answer(request, result);
}

// What has arrived stays with us for the next try; the problem stands at the files, or at the text.
HttpResponse MessageHandler::refuseFiles(
    const HttpRequest &request, const Ticket &ticket, ErrorCode code, const PostedFiles &files)
{
    const QString language = m_site.visit(request, ticket.applicant.language).language;
    Composer composer{statusFor(code), typedText(request.value(u"text"_s)), {}, false};
    if (code == ErrorCode::TooManyFiles)
        composer.fileProblem = m_site.sentence(language, code);
    else if (files.refused.isEmpty())
        composer.problem = m_site.sentence(language, code);
    composer.files = m_site.desk.hold(files, ticket.id);
    composer.filesTaken = true;
    return m_page.render(request, ticket, composer);
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
    Composer composer{
        statusFor(code), typedText(request.value(u"text"_s)), m_site.sentence(language, code), false};
    if (!request.files.isEmpty())
        composer.fileProblem = m_site.pages.text(language, "files_lost");
    return m_page.render(request, ticket, composer);
}

} // namespace schalter::web
