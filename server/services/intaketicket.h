// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct IntakeTicketRequest
{
    domain::IntakeKeyId key;
    QString idempotencyKey; // empty: none
    QByteArray requestHash; // of the request's body: the same key with another body is refused
    QString category;       // code
    QString title;
    domain::Applicant applicant;
    QList<domain::TicketField> fields;
    QString token; // of the status link in the answer
};

// A ticket from another form system. The same idempotency key gives the ticket that was made first.
class IntakeTicket
{
public:
    explicit IntakeTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Ticket> operator()(
        Repositories &repositories, const IntakeTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
