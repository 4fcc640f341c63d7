// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Gives the catalogue as TOML.
class ExportCatalogueHandler final : public RequestHandler<protocol::ExportCatalogue>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ExportCatalogue &request) const override;
};

} // namespace schalter::gateway
