// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/reopenticket.h"

namespace schalter::gateway {

class ReopenTicketHandler final
    : public OperationHandler<protocol::ReopenTicket, services::ReopenTicket, services::StaffCommand>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::StaffCommand commandOf(
        const services::StaffCommand &command, const protocol::ReopenTicket &) const override
    {
        return command;
    }
};

} // namespace schalter::gateway
