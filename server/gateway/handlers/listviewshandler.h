// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/views.h"

namespace schalter::gateway {

class ListViewsHandler final : public RequestHandler<protocol::ListViews>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListViews &request) const override;
};

} // namespace schalter::gateway
