// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/submithandler.h"

#include "services/submitform.h"
#include "web/awaitwrite.h"
#include "web/files/filedesk.h"
#include "web/http/clientaddress.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

bool asksForFiles(const Form &form)
{
    return std::any_of(form.fields.begin(), form.fields.end(), [](const FormField &field) {
        return field.type == FieldType::File;
    });
}

FieldProblem problemOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooManyFiles:
        return FieldProblem::TooManyFiles;
    case ErrorCode::FileTooLarge:
        return FieldProblem::FileTooLarge;
    case ErrorCode::FileInfected:
        return FieldProblem::FileInfected;
    case ErrorCode::ArchiveRefused:
        return FieldProblem::ArchiveRefused;
    case ErrorCode::FileLocked:
        return FieldProblem::FileLocked;
    default:
        return FieldProblem::FileTypeRefused;
    }
}

// A field that asks for files is answered with their names.
Answers withNames(Answers answers, const PostedFiles &files)
{
    for (const PostedFile &file : files.taken)
        answers[file.field].append(file.stored.name);
    return answers;
}

Answers digested(Answers answers, const PostedFiles &files)
{
    answers[u"held:"_s].append(files.digest());
    return answers;
}

} // namespace

BodyRules SubmitHandler::bodyRules(const HttpRequest &request)
{
    const auto form = m_site.storage.reader().catalogue().formBySlug(request.parameters.value(u"slug"_s));
    if (!form || !asksForFiles(*form))
        return {};
    return {&m_site.desk.store(), m_site.office.limits.attachmentsPerMessage};
}

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
    if (FileDesk::hasFiles(request))
        return m_site.desk.run(
            exchange, [this, form = *form](const HttpRequest &posted) { return submitFiles(posted, form); },
            [this](const HttpRequest &posted) { return m_failures.page(posted, 503); });
    const auto problems = problemsOf(*form, answers, m_site.office.localNow());
    if (!problems.isEmpty())
        return exchange->respond(m_page.render(request, *form, 422, answers, problems));
    submit(exchange, *form);
}

void SubmitHandler::submit(const std::shared_ptr<Exchange> &exchange, const Form &form)
{
    const HttpRequest &request = exchange->request();
    const Answers answers = typedAnswers(request);
    const QString language = m_site.visit(request).language;
    if (const auto pause = wait(request, answers))
        return exchange->respond(tooOften(request, form, *pause));
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

// On a thread of the desk: it waits for the disk. What has arrived stays with us for the next try.
HttpResponse SubmitHandler::submitFiles(const HttpRequest &request, const Form &form)
{
    const Answers typed = typedAnswers(request);
    if (const auto pause = wait(request, typed))
        return tooOften(request, form, *pause);
    const PostedFiles files = m_site.desk.take(request, {});
    auto problems = problemsOf(form, withNames(typed, files), m_site.office.localNow());
    for (const RefusedFile &file : files.refused)
        problems.insert(file.field, {problemOf(file.why), file.name});
    if (!problems.isEmpty())
        return m_page.render(request, form, 422, typed, problems, {}, m_site.desk.hold(files, {}));
    services::SubmitFormRequest submission{
        form.slug, typed, m_site.visit(request).language, operationOf(request, digested(typed, files)), {}};
    for (const PostedFile &file : files.taken)
        submission.files.append({file.field, file.stored});
    const auto result = awaitWrite<Ticket>(
        m_site.storage, [&office = m_site.office, submission](services::Repositories &repositories) {
            return services::SubmitForm(office)(repositories, submission);
        });
    if (!result)
        return answer(request, form, result, m_site.desk.hold(files, {}));
    m_site.desk.settle(files);
    return answer(request, form, result);
}

HttpResponse SubmitHandler::tooOften(
    const HttpRequest &request, const Form &form, std::chrono::seconds pause) const
{
    const QString language = m_site.visit(request).language;
    HttpResponse response = m_page.render(
        request, form, 429, typedAnswers(request), {}, m_site.sentence(language, ErrorCode::TooOften));
    response.add("Retry-After", QByteArray::number(qint64(pause.count())));
    return response;
}

// A form must not be a means to fill somebody's mailbox.
std::optional<std::chrono::seconds> SubmitHandler::wait(const HttpRequest &request, const Answers &answers)
{
    if (const auto pause = m_addresses.take(addressGroup(request.clientAddress)))
        return pause;
    return m_mailboxes.take(answers.value(u"email"_s).value(0).trimmed().toCaseFolded());
}

HttpResponse SubmitHandler::answer(
    const HttpRequest &request, const Form &form, const Result<Ticket> &result,
    const PostedFiles &files) const
{
    if (result)
        return HttpResponse::seeOther(u"/forms/%1/thanks?number=%2&proof=%3"_s.arg(
            form.slug, result->number, m_site.forgery.signatureOf(result->number)));
    const Answers answers = typedAnswers(request);
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::SpanTaken)
        return m_page.render(
            request, form, 422, answers, {{u"from"_s, {FieldProblem::SpanTaken, {}}}}, {}, files);
    if (code == ErrorCode::NotFound)
        return m_failures.page(request, 404);
    const QString sentence = m_site.sentence(m_site.visit(request).language, code);
    return m_page.render(request, form, code == ErrorCode::Invalid ? 422 : 503, answers, {}, sentence, files);
}

} // namespace schalter::web
