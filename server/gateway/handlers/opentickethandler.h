// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages.h"

namespace schalter::gateway {

class OpenTicketHandler final : public RequestHandler<protocol::OpenTicket>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::OpenTicket &request) const override;
};

} // namespace schalter::gateway
