// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages.h"

namespace schalter::gateway {

class HelloHandler final : public RequestHandler<protocol::Hello>
{
public:
    using RequestHandler::RequestHandler;
    Session::Phase phase() const override { return Session::Phase::Connected; }

protected:
    void run(Session &session, qint64 id, const protocol::Hello &request) const override;
};

} // namespace schalter::gateway
