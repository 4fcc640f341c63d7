// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/formhandler.h"

#include "services/token.h"
#include "web/pages/formview.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

HttpResponse FormPage::render(
    const HttpRequest &request, const Form &form, int status, const Answers &answers,
    const QMap<QString, FieldError> &problems, const QString &banner) const
{
    const Visit visit = m_site.visit(request);
    const FormView view(form, visit.language, m_site.office, m_site.texts, m_site.pages);
    QVariantMap values = view.values(answers, problems);
    values.insert(u"banner"_s, textOrNone(banner));
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
    exchange->respond(form ? m_page.render(request, *form) : m_failures.page(request, 404));
}

} // namespace schalter::web
