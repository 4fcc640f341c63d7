// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/acceptticket.h"

namespace schalter::gateway {

class AcceptTicketHandler final
    : public OperationHandler<protocol::AcceptTicket, services::AcceptTicket, services::StaffCommand>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::StaffCommand commandOf(
        const services::StaffCommand &command, const protocol::AcceptTicket &) const override
    {
        return command;
    }
};

} // namespace schalter::gateway
