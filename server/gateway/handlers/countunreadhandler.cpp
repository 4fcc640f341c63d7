// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/countunreadhandler.h"

#include "gateway/inboxqueryof.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

namespace {

constexpr qsizetype maxFilters = 60;

} // namespace

void CountUnreadHandler::run(Session &session, qint64 id, const protocol::CountUnread &request) const
{
    auto &tickets = m_context.storage.reader().tickets();
    protocol::UnreadCounts answer;
    for (const InboxFilter &filter : request.filters.first(std::min(request.filters.size(), maxFilters)))
        answer.counts.append(tickets.unreadTickets(inboxQueryOf(filter, session.user(), m_context.office)));
    session.reply(id, answer);
}

} // namespace schalter::gateway
