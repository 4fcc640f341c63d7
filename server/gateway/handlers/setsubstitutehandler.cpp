// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/setsubstitutehandler.h"

#include "gateway/peoplenews.h"
#include "services/setsubstitute.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SetSubstituteHandler::run(Session &session, qint64 id, const protocol::SetSubstitute &request) const
{
    const services::SetSubstituteRequest wish{
        session.user().id, request.substitute, request.from, request.to};
    m_context.storage.write<User>(
        &session,
        [wish](services::Repositories &repositories) {
            return services::SetSubstitute()(repositories, wish);
        },
        [this, &session, id](const Result<User> &done) {
            if (!done)
                return session.refuse(id, done.error());
            session.reply(
                id, protocol::SubstituteSet{done->substitute, done->substituteFrom, done->substituteTo});
            tellOfPeople(m_context);
        });
}

} // namespace schalter::gateway
