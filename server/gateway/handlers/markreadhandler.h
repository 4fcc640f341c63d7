// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages.h"

namespace schalter::gateway {

// Moves a person's read marker and tells her other clients.
class MarkReadHandler final : public RequestHandler<protocol::MarkRead>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::MarkRead &request) const override;

private:
    void tell(Session &session, qint64 id, domain::TicketId ticket, domain::Sequence upTo) const;
};

} // namespace schalter::gateway
