// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/submithandler.h"

#include "services/submitform.h"
#include "web/http/clientaddress.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

void SubmitHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto form = m_site.storage.reader().catalogue().formBySlug(request.parameters.value(u"slug"_s));
    if (!form)
        return exchange->respond(m_failures.page(request, 404));
    const Visit visit = m_site.visit(request);
    const Answers answers = typedAnswers(request);
    const auto again = [&](int status, const char *banner) {
        exchange->respond(
            m_page.render(request, *form, status, answers, {}, m_site.pages.text(visit.language, banner)));
    };
    if (!visit.mayPost(request))
        return again(403, "expired");
    if (request.hasFiles)
        return again(422, "no_files");
    const auto problems = problemsOf(*form, answers, m_site.office.today());
    if (!problems.isEmpty())
        return exchange->respond(m_page.render(request, *form, 422, answers, problems));
    submit(exchange, *form);
}

void SubmitHandler::submit(const std::shared_ptr<Exchange> &exchange, const Form &form)
{
    const HttpRequest &request = exchange->request();
    const Answers answers = typedAnswers(request);
    const QString language = m_site.visit(request).language;
    if (const auto pause = wait(request, answers)) {
        HttpResponse response =
            m_page.render(request, form, 429, answers, {}, m_site.sentence(language, ErrorCode::TooOften));
        response.add("Retry-After", QByteArray::number(qint64(pause->count())));
        return exchange->respond(response);
    }
    const services::SubmitFormRequest submission{form.slug, answers, language, operationOf(request, answers)};
    m_site.storage.write<Ticket>(
        [&office = m_site.office, submission](services::Repositories &repositories) {
            return services::SubmitForm(office)(repositories, submission);
        },
        [this, exchange, form](const Result<Ticket> &result) {
            exchange->respondFrom([this, exchange = exchange.get(), form, result] {
                return answer(exchange->request(), form, result);
            });
        });
}

// A form must not be a means to fill somebody's mailbox.
std::optional<std::chrono::seconds> SubmitHandler::wait(const HttpRequest &request, const Answers &answers)
{
    if (const auto pause = m_addresses.take(addressGroup(request.clientAddress)))
        return pause;
    return m_mailboxes.take(answers.value(u"email"_s).value(0).trimmed().toCaseFolded());
}

HttpResponse SubmitHandler::answer(
    const HttpRequest &request, const Form &form, const Result<Ticket> &result) const
{
    if (result)
        return HttpResponse::seeOther(u"/forms/%1/thanks?number=%2&proof=%3"_s.arg(
            form.slug, result->number, m_site.forgery.signatureOf(result->number)));
    const Answers answers = typedAnswers(request);
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::SpanTaken)
        return m_page.render(request, form, 422, answers, {{u"from"_s, {FieldProblem::SpanTaken, {}}}});
    if (code == ErrorCode::NotFound)
        return m_failures.page(request, 404);
    const QString sentence = m_site.sentence(m_site.visit(request).language, code);
    return m_page.render(request, form, code == ErrorCode::Invalid ? 422 : 503, answers, {}, sentence);
}

} // namespace schalter::web
