// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/subscribehandler.h"

#include "gateway/feed.h"
#include "gateway/settings.h"
#include "services/storage.h"

namespace schalter::gateway {

void SubscribeHandler::run(Session &session, qint64 id, const protocol::Subscribe &request) const
{
    const domain::Sequence last = m_context.storage.reader().events().last();
    // A number that was never given: the client knows another log, such as one from before a restore.
    const bool isForeign = request.since < 0 || request.since > last;
    const bool resync = isForeign || last - request.since > m_context.settings.maxBehind;
    const domain::Sequence start = resync ? last : request.since;
    session.subscription() = Session::Subscription{start, start, false};
    session.reply(id, protocol::Subscribed{start, resync});
    m_context.feed.wake();
}

} // namespace schalter::gateway
