// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/session.h"
#include "services/storage.h"

namespace schalter::gateway {

// A request that is one use case and has nothing to tell but that it was done.
template<class Message>
class OkHandler : public RequestHandler<Message>
{
public:
    using RequestHandler<Message>::RequestHandler;

protected:
    using UseCase = std::function<domain::Result<domain::Done>(services::Repositories &)>;
    virtual UseCase useCase(domain::UserId user, const Message &request) const = 0;

    void run(Session &session, qint64 id, const Message &request) const final
    {
        this->m_context.storage.template write<domain::Done>(
            &session, useCase(session.user().id, request),
            [&session, id](const domain::Result<domain::Done> &done) {
                if (done)
                    session.reply(id, protocol::Ok{});
                else
                    session.refuse(id, done.error());
            });
    }
};

} // namespace schalter::gateway
