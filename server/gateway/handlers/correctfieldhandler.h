// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/correctfield.h"

namespace schalter::gateway {

class CorrectFieldHandler final
    : public OperationHandler<protocol::CorrectField, services::CorrectField, services::CorrectFieldRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::CorrectFieldRequest commandOf(
        const services::StaffCommand &command, const protocol::CorrectField &request) const override
    {
        return {command, request.field, request.value};
    }
};

} // namespace schalter::gateway
