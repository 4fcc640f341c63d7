// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/muteticket.h"

namespace schalter::gateway {

class MuteTicketHandler final
    : public OperationHandler<protocol::MuteTicket, services::MuteTicket, services::MuteTicketRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::MuteTicketRequest commandOf(
        const services::StaffCommand &command, const protocol::MuteTicket &request) const override
    {
        return {command, request.muted};
    }
};

} // namespace schalter::gateway
