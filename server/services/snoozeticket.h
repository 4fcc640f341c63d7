// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct SnoozeTicketRequest
{
    domain::UserId user;
    domain::TicketId ticket;
    QDateTime until; // invalid: it is there again
};

// A person puts a ticket off, for herself alone: until then, or until the applicant answers.
class SnoozeTicket
{
public:
    explicit SnoozeTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const SnoozeTicketRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
