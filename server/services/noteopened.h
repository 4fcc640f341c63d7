// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// The page of a ticket was shown to who has a link to it, with everything up to an event.
struct PageShown
{
    domain::TicketId ticket;
    domain::Sequence upTo = 0;
};

// Notes on the mails about what was shown that it has been opened. The first time counts.
class NoteOpened
{
public:
    explicit NoteOpened(const Office &office)
        : m_office(office)
    {
    }
    static bool isNews(Repositories &repositories, const PageShown &shown); // cheap
    domain::Result<domain::Done> operator()(Repositories &repositories, const PageShown &shown) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
