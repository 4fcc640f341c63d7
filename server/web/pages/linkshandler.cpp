// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/linkshandler.h"

#include "domain/submission.h"
#include "services/requestlinks.h"
#include "web/http/clientaddress.h"
#include "web/pages/formview.h"
#include "web/typedtext.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

HttpResponse linksPage(
    const SiteContext &site, const Visit &visit, int status, const QString &email, const QString &problem)
{
    return site.pages.render(
        visit, {status,
                u"links"_s,
                site.pages.text(visit.language, "links_title"),
                {{u"typedEmail"_s, email}, {u"emailProblem"_s, textOrNone(problem)}},
                true});
}

} // namespace

void LinksFormHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(linksPage(m_site, m_site.visit(exchange->request()), 200, {}, {}));
}

// It does not wait for the mails: how long that takes would tell whether there are any.
void LinksHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const Visit visit = m_site.visit(request);
    const QString email = typedText(request.value(u"email"_s)).trimmed();
    if (!visit.mayPost(request))
        return exchange->respond(
            linksPage(m_site, visit, 403, email, m_site.pages.text(visit.language, "expired")));
    if (!isEmailAddress(email)) {
        const auto problem = email.isEmpty() ? FieldProblem::Required : FieldProblem::NotAnEmail;
        const QString sentence = m_site.texts(visit.language, "FieldProblem", sentenceFor(problem));
        return exchange->respond(linksPage(m_site, visit, 422, email, sentence));
    }
    if (const auto wait = m_addresses.take(addressGroup(request.clientAddress)))
        return exchange->respond(m_failures.tooOften(request, *wait));
    m_site.storage.write<Done>(
        [&office = m_site.office, email](services::Repositories &repositories) {
            return services::RequestLinks(office)(repositories, email);
        },
        [](const Result<Done> &) {});
    exchange->respond(m_site.pages.render(
        visit, {200, u"linksent"_s, m_site.pages.text(visit.language, "sent_title"), {}}));
}

} // namespace schalter::web
