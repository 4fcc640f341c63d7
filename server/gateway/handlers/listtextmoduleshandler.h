// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/textmodules.h"
#include "services/listtextmodules.h"
#include "services/storage.h"

namespace schalter::gateway {

class ListTextModulesHandler final : public RequestHandler<protocol::ListTextModules>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListTextModules &) const override
    {
        session.reply(
            id,
            protocol::TextModules{services::ListTextModules()(m_context.storage.reader(), session.user())});
    }
};

} // namespace schalter::gateway
