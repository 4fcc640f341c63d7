// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// What one mail with links to this address holds: its tickets whose page can still be read, newest first.
QList<domain::Ticket> ticketsToLinkTo(Repositories &repositories, const Office &office, const QString &email);

// "Send me a new link": one mail with a link to each ticket of that address; the earlier links go on working,
// as anybody can ask for this. It gives the same for any address.
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
