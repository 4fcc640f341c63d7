// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct PostApplicantMessageRequest
{
    domain::TicketId ticket;
    QString text;
    QString operation; // made with the page: sending it twice gives one message; empty: none
    QList<StoredFile> files = {};
};

// The applicant's message, until the ticket is closed; whoever is responsible is told if somebody asked for
// it.
class PostApplicantMessage
{
public:
    explicit PostApplicantMessage(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const PostApplicantMessageRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
