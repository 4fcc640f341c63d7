// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/requestlinks.h"

#include "services/applicantaccess.h"
#include "services/ticketchange.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

constexpr int pauseMinutes = 10; // between two mails to one address: nobody's mailbox is flooded from here

bool wasSentLately(Repositories &repositories, TicketId ticket, const QDateTime &now)
{
    const QList<OwedMail> mails = repositories.mails().ofTicket(ticket);
    return std::any_of(mails.begin(), mails.end(), [&now](const OwedMail &mail) {
        return mail.kind == MailKind::Links && mail.createdAt.addSecs(pauseMinutes * 60) > now;
    });
}

} // namespace

QList<Ticket> ticketsToLinkTo(Repositories &repositories, const Office &office, const QString &email)
{
    QList<Ticket> found;
    const QList<TicketId> tickets = repositories.tickets().ofApplicant(email);
    for (const TicketId id : tickets) {
        const auto ticket = repositories.tickets().find(id);
        if (ticket && !isLinkDead(*ticket, office))
            found.append(*ticket);
    }
    return found;
}

// The mail hangs on the newest ticket; it finds the others when it goes out.
Result<Done> RequestLinks::operator()(Repositories &repositories, const QString &email) const
{
    const QList<Ticket> tickets = ticketsToLinkTo(repositories, m_office, email);
    for (const Ticket &ticket : tickets)
        if (wasSentLately(repositories, ticket.id, m_office.now()))
            return Done{};
    for (const Ticket &ticket : tickets) {
        TicketChange change(repositories, m_office, ticket);
        change.recordAside(EventKind::LinkRenewed, {ActorKind::Applicant, {}, ticket.applicant.name});
        if (ticket.id == tickets.first().id)
            change.tellApplicant(MailKind::Links);
        change.save();
    }
    return Done{};
}

} // namespace schalter::services
