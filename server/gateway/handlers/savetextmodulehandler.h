// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/textmodules.h"

namespace schalter::gateway {

// Saves a text module and tells whoever may use it.
class SaveTextModuleHandler final : public RequestHandler<protocol::SaveTextModule>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SaveTextModule &request) const override;
};

} // namespace schalter::gateway
