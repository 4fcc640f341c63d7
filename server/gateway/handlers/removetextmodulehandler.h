// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/textmodules.h"

namespace schalter::gateway {

// Removes a text module and tells whoever could use it.
class RemoveTextModuleHandler final : public RequestHandler<protocol::RemoveTextModule>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::RemoveTextModule &request) const override;
};

} // namespace schalter::gateway
