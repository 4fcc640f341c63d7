// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticketvalues.h"

namespace schalter::client {

domain::PlaceholderValues valuesOf(const OpenTicket &ticket, const Session &session, const QDate &today)
{
    const QString language = ticket.ticket().applicant.language;
    const auto category = session.category(ticket.ticket().category);
    return domain::placeholderValues(
        ticket.ticket(), {category ? category->name.in(language) : QString(), session.me().name,
                          session.organisation(), today, language});
}

} // namespace schalter::client
