// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intaketicket.h"

#include "services/newticket.h"
#include "services/token.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Ticket> IntakeTicket::operator()(Repositories &repositories, const IntakeTicketRequest &request) const
{
    IntakeRepository &intake = repositories.intake();
    if (!request.idempotencyKey.isEmpty()) {
        if (const auto earlier = intake.findCall(request.key, request.idempotencyKey)) {
            const auto ticket = repositories.tickets().find(earlier->ticket);
            if (earlier->requestHash != request.requestHash || !ticket)
                return ErrorCode::KeyReused;
            return *ticket;
        }
    }
    const auto category = repositories.catalogue().categoryByCode(request.category);
    if (!category)
        return Error{ErrorCode::NotFound, u"category"_s};
    Ticket ticket;
    ticket.title = request.title;
    ticket.applicant = request.applicant;
    ticket.fields = request.fields;
    ticket = receiveTicket(repositories, m_office, *category, ticket);
    repositories.access().add(tokenHash(request.token), ticket.id, m_office.now());
    if (!request.idempotencyKey.isEmpty())
        intake.addCall(request.key, request.idempotencyKey, {request.requestHash, ticket.id});
    return ticket;
}

} // namespace schalter::services
