// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// "Send me a new link": mails one for each ticket of that address. It gives the same for any address.
class RequestLinks
{
public:
    explicit RequestLinks(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(Repositories &repositories, const QString &email) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
