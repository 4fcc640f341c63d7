// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listticketshandler.h"

#include "gateway/inboxqueryof.h"
#include "services/storage.h"

namespace schalter::gateway {

namespace {

constexpr int maxRows = 500;

} // namespace

void ListTicketsHandler::run(Session &session, qint64 id, const protocol::ListTickets &request) const
{
    auto &tickets = m_context.storage.reader().tickets();
    const domain::User &user = session.user();
    services::InboxQuery query = inboxQueryOf(request, user, m_context.office);
    query.sort = request.sort;
    query.ascending = request.ascending;
    query.edge = request.edge;
    query.backwards = request.backwards;
    query.limit = std::clamp(request.limit, 1, maxRows) + 1; // one more says whether there are more
    protocol::TicketPage page;
    page.rows = tickets.inbox(query);
    page.more = page.rows.size() >= query.limit;
    if (page.more)
        page.rows.remove(query.backwards ? 0 : page.rows.size() - 1);
    page.unreadTotal = tickets.unreadTotal(user.id, user.categories);
    session.reply(id, page);
}

} // namespace schalter::gateway
