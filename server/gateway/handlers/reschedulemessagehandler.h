// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/okhandler.h"
#include "protocol/messages/held.h"
#include "services/reschedulemessage.h"

namespace schalter::gateway {

class RescheduleMessageHandler final : public OkHandler<protocol::RescheduleMessage>
{
public:
    using OkHandler::OkHandler;

protected:
    UseCase useCase(domain::UserId user, const protocol::RescheduleMessage &request) const override
    {
        return [&office = m_context.office, user, request](services::Repositories &repositories) {
            return services::RescheduleMessage(office)(
                repositories, {{user, request.message}, request.sendAt});
        };
    }
};

} // namespace schalter::gateway
