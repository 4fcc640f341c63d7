// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/changeapplicant.h"

namespace schalter::gateway {

class ChangeApplicantHandler final
    : public OperationHandler<
          protocol::ChangeApplicant, services::ChangeApplicant, services::ChangeApplicantRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::ChangeApplicantRequest commandOf(
        const services::StaffCommand &command, const protocol::ChangeApplicant &request) const override
    {
        return {command, request.applicant};
    }
};

} // namespace schalter::gateway
