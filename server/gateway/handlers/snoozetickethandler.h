// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/related.h"

namespace schalter::gateway {

class SnoozeTicketHandler final : public RequestHandler<protocol::SnoozeTicket>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SnoozeTicket &request) const override;
};

} // namespace schalter::gateway
