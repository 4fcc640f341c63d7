// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/sendstaffmessage.h"

namespace schalter::gateway {

class PostMessageHandler final
    : public OperationHandler<
          protocol::PostMessage, services::SendStaffMessage, services::PostStaffMessageRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::PostStaffMessageRequest commandOf(
        const services::StaffCommand &command, const protocol::PostMessage &request) const override
    {
        return {
            command,       request.text,         request.notifyOnReply, request.lastSeen, request.sendAnyway,
            request.files, request.forTheRecord, request.sendAt};
    }
};

} // namespace schalter::gateway
