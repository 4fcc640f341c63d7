// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages.h"
#include "services/staffwork.h"
#include "services/storage.h"

namespace schalter::gateway {

// An operation on a ticket that is one use case: a handler only says what the use case is asked.
template<class Message, class UseCase, class Command>
class OperationHandler : public RequestHandler<Message>
{
public:
    using RequestHandler<Message>::RequestHandler;

protected:
    virtual Command commandOf(const services::StaffCommand &command, const Message &request) const = 0;

    void run(Session &session, qint64 id, const Message &request) const final
    {
        const Command command = commandOf({session.user().id, request.operation, request.ticket}, request);
        this->m_context.storage.template write<domain::Sequence>(
            &session,
            [useCase = UseCase(this->m_context.office), command](services::Repositories &repositories) {
                return useCase(repositories, command);
            },
            [&session, id](const domain::Result<domain::Sequence> &sequence) {
                if (sequence)
                    session.reply(id, protocol::OperationDone{*sequence});
                else
                    session.refuse(id, sequence.error());
            });
    }
};

} // namespace schalter::gateway
