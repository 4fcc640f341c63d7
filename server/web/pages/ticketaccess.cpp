// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/ticketaccess.h"

#include "services/applicantaccess.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

std::optional<domain::Ticket> ticketOf(const SiteContext &site, const HttpRequest &request)
{
    const QString token = request.cookies.value(QString::fromLatin1(accessCookie));
    auto ticket = services::ApplicantAccess(site.office).ticketFor(site.storage.reader(), token);
    const bool isThis = ticket && ticket->number == request.parameters.value(u"number"_s);
    return isThis ? ticket : std::nullopt;
}

} // namespace schalter::web
