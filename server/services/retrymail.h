// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct RetryMailRequest
{
    StaffCommand command;
    domain::MailId mail;
};

// A caseworker sends a mail of the ticket that failed once more: to the applicant's present address.
class RetryMail
{
public:
    explicit RetryMail(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const RetryMailRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
