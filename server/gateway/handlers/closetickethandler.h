// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/closeticket.h"

namespace schalter::gateway {

class CloseTicketHandler final
    : public OperationHandler<protocol::CloseTicket, services::CloseTicket, services::CloseTicketRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::CloseTicketRequest commandOf(
        const services::StaffCommand &command, const protocol::CloseTicket &request) const override
    {
        return {command, request.lastSeen, request.anyway};
    }
};

} // namespace schalter::gateway
