// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"
#include "services/staffwork.h"

namespace schalter::services {

struct CreateTicketRequest
{
    domain::UserId user;
    QString operation; // made by the author: asking again gives the ticket that was made first
    domain::CategoryId category;
    QString form; // slug; empty: title and entries stand for it
    QString title;
    QList<domain::TicketField> entries;
    domain::Applicant applicant; // without an address: nothing can be mailed to her
    domain::Answers answers;
};

// A ticket that a caseworker opens for someone at the counter.
class CreateTicket
{
public:
    explicit CreateTicket(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Ticket> operator()(
        Repositories &repositories, const CreateTicketRequest &request) const;

private:
    std::optional<domain::Error> against(const CreateTicketRequest &request) const;
    domain::Result<domain::Ticket> withForm(
        Repositories &repositories, const CreateTicketRequest &request, const domain::User &user) const;
    domain::Result<domain::Ticket> withoutForm(
        Repositories &repositories, const CreateTicketRequest &request, const domain::User &user) const;

    const Office &m_office;
};

} // namespace schalter::services
