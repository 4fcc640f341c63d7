// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/attachments.h"

namespace schalter::gateway {

class DownloadChunkHandler final : public RequestHandler<protocol::DownloadChunk>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::DownloadChunk &request) const override;
};

} // namespace schalter::gateway
