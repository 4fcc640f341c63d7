// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/calendarhandler.h"

#include "web/pages/calendarview.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

void CalendarHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const auto form = m_site.storage.reader().catalogue().formBySlug(request.parameters.value(u"slug"_s));
    if (!form || !form->resource)
        return exchange->respond(m_failures.page(request, 404));
    exchange->respond(request.method == "POST" ? again(request, *form) : month(request, *form));
}

HttpResponse CalendarHandler::month(const HttpRequest &request, const Form &form) const
{
    const Visit visit = m_site.visit(request);
    const QString html = CalendarView(m_site, form, visit.language)
                             .html(request.queryValue(u"month"_s), request.queryValue(u"day"_s));
    HttpResponse response = HttpResponse::of(200, "text/html; charset=utf-8", html.toUtf8());
    response.add("Content-Language", visit.language.toLatin1());
    return response;
}

HttpResponse CalendarHandler::again(const HttpRequest &request, const Form &form) const
{
    const Visit visit = m_site.visit(request);
    Answers answers = typedAnswers(request);
    if (const QDate day = dayFrom(request.queryValue(u"day"_s)); day.isValid())
        answers[u"day"_s] = {day.toString(Qt::ISODate)};
    if (!visit.mayPost(request))
        return m_page.render(request, form, 403, answers, {}, m_site.pages.text(visit.language, "expired"));
    return m_page.render(request, form, 200, answers);
}

} // namespace schalter::web
