// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/formhandler.h"

#include "services/token.h"
#include "web/files/filefieldview.h"
#include "web/pages/calendarview.h"
#include "web/pages/formview.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

// What stands in a form before anything was typed: its defaults, and the day that a link names.
Answers firstAnswers(const HttpRequest &request, const Form &form)
{
    Answers answers;
    for (const FormField &field : form.fields)
        if (!field.standard.isEmpty())
            answers.insert(field.key, {field.standard});
    if (const QDate day = dayFrom(request.queryValue(u"day"_s)); form.resource && day.isValid())
        answers.insert(u"day"_s, {day.toString(Qt::ISODate)});
    return answers;
}

} // namespace

HttpResponse FormPage::render(
    const HttpRequest &request, const Form &form, int status, const Answers &answers,
    const QMap<QString, FieldError> &problems, const QString &banner, const PostedFiles &files) const
{
    const Visit visit = m_site.visit(request);
    FormView view(form, visit.language, m_site.office, m_site.texts, m_site.pages);
    view.setFileInput([&](const FormField &field, const QString &problem) {
        return FileFieldView(m_site, request.path, visit)
            .html(
                {field.key, field.label.in(visit.language), field.help.in(visit.language), field.required,
                 problem},
                files);
    });
    QVariantMap values = view.values(answers, problems);
    if (form.resource)
        values.insert(
            u"calendarHtml"_s, CalendarView(m_site, form, visit.language)
                                   .html(request.queryValue(u"month"_s), answers.value(u"day"_s).value(0)));
    values.insert(u"banner"_s, textOrNone(banner));
    values.insert(u"filesTaken"_s, !files.taken.isEmpty() || !files.refused.isEmpty());
    values.insert(u"operation"_s, services::makeToken());
    const QString title = form.title.in(visit.language);
    const QString shown =
        problems.isEmpty() ? title : m_site.pages.text(visit.language, "problem") + u' ' + title;
    return m_site.pages.render(visit, {status, u"form"_s, shown, values, true});
}

void FormHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto form = m_site.storage.reader().catalogue().formBySlug(request.parameters.value(u"slug"_s));
    exchange->respond(
        form ? m_page.render(request, *form, 200, firstAnswers(request, *form))
             : m_failures.page(request, 404));
}

} // namespace schalter::web
