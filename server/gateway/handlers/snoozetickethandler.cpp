// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/snoozetickethandler.h"

#include "gateway/rownews.h"
#include "gateway/sessions.h"
#include "services/snoozeticket.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SnoozeTicketHandler::run(Session &session, qint64 id, const protocol::SnoozeTicket &request) const
{
    const services::SnoozeTicketRequest command{session.user().id, request.ticket, request.until};
    m_context.storage.write<Done>(
        &session,
        [useCase = services::SnoozeTicket(m_context.office), command](services::Repositories &repositories) {
            return useCase(repositories, command);
        },
        [this, &session, id, command](const Result<Done> &done) {
            if (!done)
                return session.refuse(id, done.error());
            session.reply(id, protocol::Ok{});
            tellOfRows(m_context.storage, m_context.sessions, command.user, {command.ticket});
        });
}

} // namespace schalter::gateway
