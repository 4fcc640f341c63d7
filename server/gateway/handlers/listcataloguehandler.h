// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// All that administrators define.
class ListCatalogueHandler final : public RequestHandler<protocol::ListCatalogue>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ListCatalogue &request) const override;
};

} // namespace schalter::gateway
