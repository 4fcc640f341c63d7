// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/counter.h"

namespace schalter::gateway {

class SetSubstituteHandler final : public RequestHandler<protocol::SetSubstitute>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SetSubstitute &request) const override;
};

} // namespace schalter::gateway
