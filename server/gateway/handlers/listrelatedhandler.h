// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/related.h"

namespace schalter::gateway {

class ListRelatedHandler final : public RequestHandler<protocol::ListRelated>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListRelated &request) const override;
};

} // namespace schalter::gateway
