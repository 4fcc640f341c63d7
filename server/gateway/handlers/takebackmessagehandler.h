// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/okhandler.h"
#include "protocol/messages/held.h"
#include "services/takebackmessage.h"

namespace schalter::gateway {

class TakeBackMessageHandler final : public OkHandler<protocol::TakeBackMessage>
{
public:
    using OkHandler::OkHandler;

protected:
    UseCase useCase(domain::UserId user, const protocol::TakeBackMessage &request) const override
    {
        return [user, message = request.message](services::Repositories &repositories) {
            return services::TakeBackMessage()(repositories, {user, message});
        };
    }
};

} // namespace schalter::gateway
