// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/people.h"

namespace schalter::gateway {

class SetPasswordHandler final : public RequestHandler<protocol::SetPassword>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SetPassword &request) const override;
};

} // namespace schalter::gateway
