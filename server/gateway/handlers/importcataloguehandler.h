// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Reads a TOML file into the catalogue, or only says what is wrong with it.
class ImportCatalogueHandler final : public RequestHandler<protocol::ImportCatalogue>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::ImportCatalogue &request) const override;
};

} // namespace schalter::gateway
