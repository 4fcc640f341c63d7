// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Removes a form, or retires one that has tickets.
class RemoveFormHandler final : public RequestHandler<protocol::RemoveForm>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::RemoveForm &request) const override;
};

} // namespace schalter::gateway
