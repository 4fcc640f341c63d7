// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/requestlinks.h"

#include "services/applicantaccess.h"
#include "services/ticketchange.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

constexpr int pauseMinutes = 10; // between two links for one ticket: nobody's mailbox is flooded from here

bool wasSentLately(Repositories &repositories, const Ticket &ticket, const QDateTime &now)
{
    const QList<OwedMail> mails = repositories.mails().ofTicket(ticket.id);
    return std::any_of(mails.begin(), mails.end(), [&now](const OwedMail &mail) {
        return mail.kind == MailKind::NewLink && mail.createdAt.addSecs(pauseMinutes * 60) > now;
    });
}

} // namespace

Result<Done> RequestLinks::operator()(Repositories &repositories, const QString &email) const
{
    const QList<TicketId> tickets = repositories.tickets().ofApplicant(email);
    for (const TicketId id : tickets) {
        const auto ticket = repositories.tickets().find(id);
        if (!ticket || isLinkDead(*ticket, m_office) || wasSentLately(repositories, *ticket, m_office.now()))
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
