// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/unarchiveticket.h"

namespace schalter::gateway {

class UnarchiveTicketHandler final
    : public OperationHandler<protocol::UnarchiveTicket, services::UnarchiveTicket, services::StaffCommand>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::StaffCommand commandOf(
        const services::StaffCommand &command, const protocol::UnarchiveTicket &) const override
    {
        return command;
    }
};

} // namespace schalter::gateway
