// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/createtickethandler.h"

#include "services/createticket.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

namespace {

services::CreateTicketRequest requestOf(const Session &session, const protocol::CreateTicket &message)
{
    Answers answers;
    for (const protocol::FormAnswer &answer : message.answers)
        answers.insert(answer.key, answer.values);
    return {session.user().id, message.operation, message.category,  message.form,
            message.title,     message.entries,   message.applicant, answers};
}

} // namespace

void CreateTicketHandler::run(Session &session, qint64 id, const protocol::CreateTicket &request) const
{
    m_context.storage.write<Ticket>(
        &session,
        [&office = m_context.office,
         wish = requestOf(session, request)](services::Repositories &repositories) {
            return services::CreateTicket(office)(repositories, wish);
        },
        [&session, id](const Result<Ticket> &ticket) {
            if (ticket)
                session.reply(id, protocol::TicketCreated{ticket->id, ticket->number});
            else
                session.refuse(id, ticket.error());
        });
}

} // namespace schalter::gateway
