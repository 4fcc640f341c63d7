// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// Makes mails due at once, with all their attempts before them: the one with this id, or, without an id,
// every one that failed (but for those that were given up) or was put aside. Gives how many.
class RetryMails
{
public:
    explicit RetryMails(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<int> operator()(Repositories &repositories, domain::MailId only) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
