// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newticket.h"

#include "domain/ticketnumber.h"
#include "services/staffwork.h"
#include "services/ticketchange.h"

#include <QRandomGenerator>

using namespace schalter::domain;

namespace schalter::services {

QString freshTicketNumber(Repositories &repositories, const QString &code)
{
    QString number;
    do
        number = makeTicketNumber(code, *QRandomGenerator::system());
    while (repositories.tickets().hasNumber(number));
    return number;
}

Ticket receiveTicket(
    Repositories &repositories, const Office &office, const Category &category, Ticket ticket,
    const std::function<MessageFiles(TicketId)> &filesFor, const std::optional<User> &caseworker)
{
    ticket.number = freshTicketNumber(repositories, category.code);
    ticket.category = category.id;
    ticket.createdAt = ticket.lastActivityAt = office.now();
    ticket.id = repositories.tickets().add(ticket);
    TicketChange change(repositories, office, ticket);
    auto files = filesFor ? filesFor(ticket.id) : MessageFiles();
    const Actor applicant{ActorKind::Applicant, {}, ticket.applicant.name};
    const auto sequence = change.record(
        EventKind::Received, caseworker ? actorOf(*caseworker) : applicant, {}, files.in(repositories, {}));
    files.attachTo(repositories, sequence);
    change.tellApplicant(MailKind::Received);
    change.save();
    return change.ticket;
}

} // namespace schalter::services
