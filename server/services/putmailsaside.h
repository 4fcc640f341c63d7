// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// Holds mails back until an administrator has them sent (RetryMails): the one with this id, or, without an
// id, every one that waits. Gives how many.
class HoldMails
{
public:
    domain::Result<int> operator()(Repositories &repositories, domain::MailId only) const;
};

// Gives a mail up that waits or failed: it is never sent by itself, and its ticket says so.
class DropMail
{
public:
    explicit DropMail(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<int> operator()(Repositories &repositories, domain::MailId id) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
