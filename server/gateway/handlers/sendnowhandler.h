// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/okhandler.h"
#include "protocol/messages/held.h"
#include "services/releaseheldmessage.h"

namespace schalter::gateway {

class SendNowHandler final : public OkHandler<protocol::SendNow>
{
public:
    using OkHandler::OkHandler;

protected:
    UseCase useCase(domain::UserId user, const protocol::SendNow &request) const override
    {
        return [&office = m_context.office, user, request](services::Repositories &repositories) {
            return services::ReleaseHeldMessage(office)(
                repositories, {request.message, user, request.sendAnyway});
        };
    }
};

} // namespace schalter::gateway
