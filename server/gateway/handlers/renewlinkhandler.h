// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/renewlink.h"

namespace schalter::gateway {

class RenewLinkHandler final
    : public OperationHandler<protocol::RenewLink, services::RenewLink, services::RenewLinkRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::RenewLinkRequest commandOf(
        const services::StaffCommand &command, const protocol::RenewLink &) const override
    {
        return {command, {}};
    }
};

} // namespace schalter::gateway
