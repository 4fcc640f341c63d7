// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/office.h"

namespace schalter::gateway {

class ListFiguresHandler final : public RequestHandler<protocol::ListFigures>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListFigures &request) const override;
};

} // namespace schalter::gateway
