// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/closeticket.h"

namespace schalter::gateway {

class CloseTicketHandler final
    : public OperationHandler<protocol::CloseTicket, services::CloseTicket, services::StaffCommand>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::StaffCommand commandOf(
        const services::StaffCommand &command, const protocol::CloseTicket &) const override
    {
        return command;
    }
};

} // namespace schalter::gateway
