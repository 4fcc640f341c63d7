// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/tagticket.h"

namespace schalter::gateway {

class TagTicketHandler final
    : public OperationHandler<protocol::TagTicket, services::TagTicket, services::TagTicketRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::TagTicketRequest commandOf(
        const services::StaffCommand &command, const protocol::TagTicket &request) const override
    {
        return {command, request.tag, request.remove};
    }
};

} // namespace schalter::gateway
