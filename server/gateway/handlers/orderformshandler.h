// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Puts forms into an order.
class OrderFormsHandler final : public RequestHandler<protocol::OrderForms>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::OrderForms &request) const override;
};

} // namespace schalter::gateway
