// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/linkhandler.h"

#include "services/applicantaccess.h"
#include "web/http/clientaddress.h"
#include "web/pages/ticketaccess.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

void LinkHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    if (const auto wait = m_addresses.take(addressGroup(request.clientAddress)))
        return exchange->respond(m_failures.tooOften(request, *wait));
    const QString token = request.parameters.value(u"token"_s);
    const services::ApplicantAccess access(m_site.office);
    const auto ticket = access.ticketFor(m_site.storage.reader(), token);
    if (!ticket)
        return exchange->respond(m_failures.badLink(request));
    HttpResponse response = HttpResponse::seeOther(u"/tickets/"_s + ticket->number);
    QByteArray cookie = accessCookie + '=' + token.toLatin1() + "; Path=/tickets/" +
                        ticket->number.toLatin1() + "; HttpOnly; SameSite=Lax";
    if (isHttps(m_site.office))
        cookie += "; Secure";
    response.add("Set-Cookie", cookie);
    exchange->respond(response);
}

} // namespace schalter::web
