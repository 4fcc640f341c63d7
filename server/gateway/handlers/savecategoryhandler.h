// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Saves a category and tells everyone.
class SaveCategoryHandler final : public RequestHandler<protocol::SaveCategory>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SaveCategory &request) const override;
};

} // namespace schalter::gateway
