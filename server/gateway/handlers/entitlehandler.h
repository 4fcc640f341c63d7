// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/people.h"

namespace schalter::gateway {

class EntitleHandler final : public RequestHandler<protocol::Entitle>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::Entitle &request) const override;
};

} // namespace schalter::gateway
