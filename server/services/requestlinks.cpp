// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/requestlinks.h"

#include "services/ticketchange.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Done> RequestLinks::operator()(Repositories &repositories, const QString &email) const
{
    const QList<TicketId> tickets = repositories.tickets().ofApplicant(email);
    for (const TicketId id : tickets) {
        const auto ticket = repositories.tickets().find(id);
        if (!ticket)
            continue;
        TicketChange change(repositories, m_office, *ticket);
        change.record(EventKind::LinkRenewed, {ActorKind::Applicant, {}, ticket->applicant.name});
        change.tellApplicant(MailKind::NewLink);
        change.ticket.lastActivityAt = ticket->lastActivityAt; // not news for the inbox
        change.save();
    }
    return Done{};
}

} // namespace schalter::services
