// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/operationhandler.h"
#include "services/addnote.h"

namespace schalter::gateway {

class AddNoteHandler final
    : public OperationHandler<protocol::AddNote, services::AddNote, services::AddNoteRequest>
{
public:
    using OperationHandler::OperationHandler;

protected:
    services::AddNoteRequest commandOf(
        const services::StaffCommand &command, const protocol::AddNote &request) const override
    {
        return {command, request.text, request.files, request.mentions};
    }
};

} // namespace schalter::gateway
