// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/archiveticket.h"

namespace schalter::gateway {

class ArchiveTicketHandler final
    : public OperationHandler<protocol::ArchiveTicket, services::ArchiveTicket, services::StaffCommand>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::StaffCommand commandOf(
        const services::StaffCommand &command, const protocol::ArchiveTicket &) const override
    {
        return command;
    }
};

} // namespace schalter::gateway
