// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listticketshandler.h"

#include "services/storage.h"

namespace schalter::gateway {

namespace {

constexpr int maxRows = 500;
constexpr int maxSearchChars = 200;

services::InboxQuery queryOf(const protocol::ListTickets &request, const domain::User &user, int limit)
{
    services::InboxQuery query;
    query.user = user.id;
    query.categories = user.categories;
    for (const domain::TicketState state : request.states)
        if (!query.states.contains(state))
            query.states.append(state);
    query.onlyMine = request.onlyMine;
    query.onlyUnread = request.onlyUnread;
    query.search = request.search.left(maxSearchChars);
    query.beforeActivity = request.beforeActivity;
    query.beforeId = request.beforeId;
    query.limit = limit;
    return query;
}

} // namespace

void ListTicketsHandler::run(Session &session, qint64 id, const protocol::ListTickets &request) const
{
    auto &tickets = m_context.storage.reader().tickets();
    const domain::User &user = session.user();
    const int limit = std::clamp(request.limit, 1, maxRows);
    protocol::TicketPage page;
    page.rows = tickets.inbox(queryOf(request, user, limit + 1));
    page.more = page.rows.size() > limit;
    if (page.more)
        page.rows.resize(limit);
    page.unreadTotal = tickets.unreadTotal(user.id, user.categories);
    session.reply(id, page);
}

} // namespace schalter::gateway
