// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/setsubstitutehandler.h"

#include "services/setsubstitute.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SetSubstituteHandler::run(Session &session, qint64 id, const protocol::SetSubstitute &request) const
{
    const services::SetSubstituteRequest wish{session.user().id, request.substitute};
    m_context.storage.write<UserId>(
        &session,
        [wish](services::Repositories &repositories) {
            return services::SetSubstitute()(repositories, wish);
        },
        [&session, id](const Result<UserId> &done) {
            if (done)
                session.reply(id, protocol::SubstituteSet{*done});
            else
                session.refuse(id, done.error());
        });
}

} // namespace schalter::gateway
