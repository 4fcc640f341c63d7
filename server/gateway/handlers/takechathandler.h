// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/chat.h"

namespace schalter::gateway {

class TakeChatHandler final : public RequestHandler<protocol::TakeChat>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::TakeChat &request) const override;
};

} // namespace schalter::gateway
