// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/attachments.h"

namespace schalter::gateway {

class UploadChunkHandler final : public RequestHandler<protocol::UploadChunk>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::UploadChunk &request) const override;
};

} // namespace schalter::gateway
