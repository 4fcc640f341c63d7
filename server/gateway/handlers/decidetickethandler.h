// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/decideticket.h"

namespace schalter::gateway {

class DecideTicketHandler final
    : public OperationHandler<protocol::DecideTicket, services::DecideTicket, services::DecideTicketRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::DecideTicketRequest commandOf(
        const services::StaffCommand &command, const protocol::DecideTicket &request) const override
    {
        return {command, request.decision, request.message, request.lastSeen, request.anyway};
    }
};

} // namespace schalter::gateway
