// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/office.h"

namespace schalter::gateway {

class ExportFiguresHandler final : public RequestHandler<protocol::ExportFigures>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ExportFigures &request) const override;
};

} // namespace schalter::gateway
