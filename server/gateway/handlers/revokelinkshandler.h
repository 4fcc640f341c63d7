// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/revokelinks.h"

namespace schalter::gateway {

class RevokeLinksHandler final
    : public OperationHandler<protocol::RevokeLinks, services::RevokeLinks, services::StaffCommand>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::StaffCommand commandOf(
        const services::StaffCommand &command, const protocol::RevokeLinks &) const override
    {
        return command;
    }
};

} // namespace schalter::gateway
