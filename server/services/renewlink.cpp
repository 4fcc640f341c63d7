// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/renewlink.h"

#include "services/ticketchange.h"
#include "services/token.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Done> RenewLink::operator()(Repositories &repositories, const RenewLinkRequest &request) const
{
    const auto ticket = repositories.tickets().findByNumber(request.number);
    if (!ticket)
        return Error{ErrorCode::NotFound, u"there is no ticket \"%1\""_s.arg(request.number)};
    if (request.token.isEmpty() && ticket->applicant.email.isEmpty())
        return Error{
            ErrorCode::Invalid, u"the applicant of \"%1\" has no email address"_s.arg(request.number)};
    TicketChange change(repositories, m_office, *ticket);
    change.record(EventKind::LinkRenewed, {});
    if (request.token.isEmpty())
        change.tellApplicant(MailKind::NewLink);
    else
        repositories.access().add(tokenHash(request.token), ticket->id, m_office.now());
    change.ticket.lastActivityAt = ticket->lastActivityAt; // not news for the inbox
    change.save();
    return Done{};
}

} // namespace schalter::services
