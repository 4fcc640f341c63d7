// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/homehandler.h"

#include "web/pages/formview.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QVariantMap linkTo(const Form &form, const QString &language, const QString &kind)
{
    return {
        {u"slug"_s, form.slug},
        {u"formTitle"_s, form.title.in(language)},
        {u"formIntro"_s, textOrNone(form.intro.in(language))},
        {u"kind"_s, kind},
        {u"isRegistration"_s, form.kind == FormKind::Registration},
        {u"isReservation"_s, form.kind == FormKind::Reservation},
        {u"isPlain"_s, form.kind == FormKind::Form}};
}

} // namespace

void HomeHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const Visit visit = m_site.visit(exchange->request());
    const QVariantList found = groups(visit.language);
    const QString title = m_site.pages.text(visit.language, "home_title");
    HttpResponse response = m_site.pages.render(
        visit, {200,
                u"home"_s,
                title,
                {{u"groups"_s, found},
                 {u"isEmpty"_s, found.isEmpty()},
                 {u"hasChat"_s, m_site.office.chat.isEnabled}}});
    response.add("Cache-Control", "no-cache");
    response.add("Vary", "Accept-Language, Cookie");
    exchange->respond(response);
}

QVariantList HomeHandler::groups(const QString &language) const
{
    services::CatalogueRepository &catalogue = m_site.storage.reader().catalogue();
    const QList<Form> forms = catalogue.forms();
    QVariantList found;
    for (const Category &category : catalogue.categories()) {
        QVariantList links;
        for (const Form &form : forms)
            if (form.category == category.id) {
                const QByteArray key = "kind_" + QByteArray(nameOf(form.kind).data());
                links.append(linkTo(form, language, m_site.pages.text(language, key.constData())));
            }
        if (!links.isEmpty())
            found.append(QVariantMap{{u"groupName"_s, category.name.in(language)}, {u"links"_s, links}});
    }
    return found;
}

} // namespace schalter::web
