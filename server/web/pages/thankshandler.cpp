// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/thankshandler.h"

#include "domain/ticketnumber.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

void ThanksHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const QString number = request.queryValue(u"number"_s);
    const QString proof = request.queryValue(u"proof"_s);
    if (!domain::isTicketNumber(number) || !m_site.forgery.isSigned(number, proof))
        return exchange->respond(m_failures.page(request, 404));
    Visit visit = m_site.visit(request);
    visit.address += u"?number=%1&proof=%2"_s.arg(number, proof);
    QVariantMap values{{u"number"_s, number}};
    exchange->respond(m_site.pages.render(
        visit, {200, u"thanks"_s, m_site.pages.text(visit.language, "thanks_title"), values}));
}

} // namespace schalter::web
