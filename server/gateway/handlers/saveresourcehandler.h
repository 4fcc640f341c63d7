// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Saves what can be reserved.
class SaveResourceHandler final : public RequestHandler<protocol::SaveResource>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SaveResource &request) const override;
};

} // namespace schalter::gateway
