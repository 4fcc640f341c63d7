// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/mergeticket.h"

namespace schalter::gateway {

class MergeTicketHandler final
    : public OperationHandler<protocol::MergeTicket, services::MergeTicket, services::MergeTicketRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::MergeTicketRequest commandOf(
        const services::StaffCommand &command, const protocol::MergeTicket &request) const override
    {
        return {command, request.into, request.isSure};
    }
};

} // namespace schalter::gateway
