// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/tags.h"

namespace schalter::gateway {

class ListTagsHandler final : public RequestHandler<protocol::ListTags>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListTags &request) const override;
};

} // namespace schalter::gateway
