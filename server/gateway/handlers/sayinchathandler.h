// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/chat.h"

namespace schalter::gateway {

class SayInChatHandler final : public RequestHandler<protocol::SayInChat>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SayInChat &request) const override;
};

} // namespace schalter::gateway
