// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/counter.h"

namespace schalter::gateway {

class PrintLinkHandler final : public RequestHandler<protocol::PrintLink>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::PrintLink &request) const override;
};

} // namespace schalter::gateway
