// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Removes a resource that nothing refers to.
class RemoveResourceHandler final : public RequestHandler<protocol::RemoveResource>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::RemoveResource &request) const override;
};

} // namespace schalter::gateway
