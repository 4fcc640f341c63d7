// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/retrymail.h"

namespace schalter::gateway {

class RetryMailHandler final
    : public OperationHandler<protocol::RetryMail, services::RetryMail, services::RetryMailRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::RetryMailRequest commandOf(
        const services::StaffCommand &command, const protocol::RetryMail &request) const override
    {
        return {command, request.mail};
    }
};

} // namespace schalter::gateway
