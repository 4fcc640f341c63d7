// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/views.h"

namespace schalter::gateway {

class RemoveViewHandler final : public RequestHandler<protocol::RemoveView>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::RemoveView &request) const override;
};

} // namespace schalter::gateway
