// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listhistoryhandler.h"

#include "services/catalogue.h"
#include "services/storage.h"

namespace schalter::gateway {

namespace {

constexpr int mostEntries = 200;

} // namespace

void ListHistoryHandler::run(Session &session, qint64 id, const protocol::ListHistory &request) const
{
    services::Repositories &repositories = m_context.storage.reader();
    if (const auto refusal = services::againstAdministering(repositories, session.user().id))
        return session.refuse(id, *refusal);
    const int limit = std::clamp(request.limit, 1, mostEntries);
    auto entries = repositories.history().list(
        {request.kinds, request.search.left(200).trimmed(), request.before, limit + 1});
    const bool more = entries.size() > limit;
    session.reply(id, protocol::HistoryPage{entries.first(std::min<qsizetype>(limit, entries.size())), more});
}

} // namespace schalter::gateway
