// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/views.h"

namespace schalter::gateway {

class SaveViewHandler final : public RequestHandler<protocol::SaveView>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SaveView &request) const override;
};

} // namespace schalter::gateway
