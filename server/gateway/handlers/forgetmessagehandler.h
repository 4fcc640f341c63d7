// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/okhandler.h"
#include "protocol/messages/held.h"
#include "services/forgetheldmessage.h"

namespace schalter::gateway {

class ForgetMessageHandler final : public OkHandler<protocol::ForgetMessage>
{
public:
    using OkHandler::OkHandler;

protected:
    UseCase useCase(domain::UserId user, const protocol::ForgetMessage &request) const override
    {
        return [user, message = request.message](services::Repositories &repositories) {
            return services::ForgetHeldMessage()(repositories, {user, message});
        };
    }
};

} // namespace schalter::gateway
