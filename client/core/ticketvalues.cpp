// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticketvalues.h"

namespace schalter::client {

namespace {

domain::PlaceholderValues valuesOf(const domain::Ticket &ticket, const Session &session, const QDate &today)
{
    const QString language = ticket.applicant.language;
    const auto category = session.category(ticket.category);
    return domain::placeholderValues(
        ticket, {category ? category->name.in(language) : QString(), session.me().name,
                 session.organisation(), today, language});
}

} // namespace

domain::PlaceholderValues valuesOf(const OpenTicket &ticket, const Session &session, const QDate &today)
{
    return valuesOf(ticket.ticket(), session, today);
}

domain::PlaceholderValues valuesOf(const protocol::ChatInfo &chat, const Session &session, const QDate &today)
{
    domain::Ticket ticket; // it will be one
    ticket.category = chat.category;
    ticket.applicant = {chat.visitor, {}, chat.language};
    return valuesOf(ticket, session, today);
}

} // namespace schalter::client
