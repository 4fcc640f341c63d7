// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newticket.h"

#include "domain/ticketnumber.h"
#include "services/ticketchange.h"

#include <QRandomGenerator>

using namespace schalter::domain;

namespace schalter::services {

namespace {

QString freshNumber(Repositories &repositories, const QString &code)
{
    QString number;
    do
        number = makeTicketNumber(code, *QRandomGenerator::system());
    while (repositories.tickets().hasNumber(number));
    return number;
}

} // namespace

Ticket receiveTicket(
    Repositories &repositories, const Office &office, const Category &category, Ticket ticket)
{
    ticket.number = freshNumber(repositories, category.code);
    ticket.category = category.id;
    ticket.createdAt = ticket.lastActivityAt = office.now();
    ticket.id = repositories.tickets().add(ticket);
    TicketChange change(repositories, office, ticket);
    change.record(EventKind::Received, {ActorKind::Applicant, {}, ticket.applicant.name});
    change.tellApplicant(MailKind::Received);
    change.save();
    return change.ticket;
}

} // namespace schalter::services
