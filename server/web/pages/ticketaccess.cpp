// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/ticketaccess.h"

#include "services/applicantaccess.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

std::optional<domain::Ticket> ticketOf(const SiteContext &site, const HttpRequest &request)
{
    const QString token = request.cookies.value(QString::fromLatin1(accessCookie));
    auto ticket = services::ApplicantAccess(site.office).ticketFor(site.storage.reader(), token);
    const QString number = request.parameters.value(u"number"_s);
    if (!ticket || ticket->number == number)
        return ticket;
    // A page that was open when its ticket was merged: what is sent from it goes on at the other one.
    const auto former = site.storage.reader().tickets().findByNumber(number);
    return former && former->mergedInto == ticket->id ? ticket : std::nullopt;
}

} // namespace schalter::web
