// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/assignticket.h"

namespace schalter::gateway {

class AssignTicketHandler final
    : public OperationHandler<protocol::AssignTicket, services::AssignTicket, services::AssignTicketRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::AssignTicketRequest commandOf(
        const services::StaffCommand &command, const protocol::AssignTicket &request) const override
    {
        return {command, request.assignee};
    }
};

} // namespace schalter::gateway
