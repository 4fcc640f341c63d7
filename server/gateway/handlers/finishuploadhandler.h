// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/attachments.h"

namespace schalter::gateway {

class FinishUploadHandler final : public RequestHandler<protocol::FinishUpload>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::FinishUpload &request) const override;
};

} // namespace schalter::gateway
