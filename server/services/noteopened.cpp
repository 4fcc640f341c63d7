// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/noteopened.h"

using namespace schalter::domain;

namespace schalter::services {

bool NoteOpened::isNews(Repositories &repositories, const PageShown &shown)
{
    return repositories.mails().hasUnopened(shown.ticket, shown.upTo);
}

Result<Done> NoteOpened::operator()(Repositories &repositories, const PageShown &shown) const
{
    repositories.mails().markOpened(shown.ticket, shown.upTo, m_office.now());
    return Done{};
}

} // namespace schalter::services
