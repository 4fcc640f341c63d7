// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/office.h"

namespace schalter::gateway {

class ListHistoryHandler final : public RequestHandler<protocol::ListHistory>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListHistory &request) const override;
};

} // namespace schalter::gateway
