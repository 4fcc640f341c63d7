// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/held.h"

namespace schalter::gateway {

class ListHeldHandler final : public RequestHandler<protocol::ListHeld>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListHeld &request) const override;
};

} // namespace schalter::gateway
