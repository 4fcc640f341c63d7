// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages.h"

namespace schalter::gateway {

class ResumeHandler final : public RequestHandler<protocol::Resume>
{
public:
    using RequestHandler::RequestHandler;
    Session::Phase phase() const override { return Session::Phase::Greeted; }

protected:
    void run(Session &session, qint64 id, const protocol::Resume &request) const override;
};

} // namespace schalter::gateway
