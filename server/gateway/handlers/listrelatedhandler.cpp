// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listrelatedhandler.h"

#include "domain/permissions.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

namespace {

constexpr int maxRelated = 20;

} // namespace

void ListRelatedHandler::run(Session &session, qint64 id, const protocol::ListRelated &request) const
{
    auto &tickets = m_context.storage.reader().tickets();
    const User &user = session.user();
    const auto ticket = tickets.find(request.ticket);
    if (!ticket || !maySee(user, ticket->category))
        return session.refuse(id, {ErrorCode::NotFound, {}});
    protocol::RelatedList answer;
    answer.rows = tickets.related(ticket->id, user.id, user.categories, maxRelated + 1);
    answer.more = answer.rows.size() > maxRelated;
    if (answer.more)
        answer.rows.removeLast();
    session.reply(id, answer);
}

} // namespace schalter::gateway
