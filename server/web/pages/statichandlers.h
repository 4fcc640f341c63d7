// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/assets.h"
#include "web/requesthandler.h"

namespace schalter::web {

// GET /assets/{file}
class AssetHandler : public RequestHandler
{
public:
    explicit AssetHandler(const Assets &assets)
        : m_assets(assets)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override
    {
        exchange->respond(m_assets.response(exchange->request().parameters.value(QStringLiteral("file"))));
    }

private:
    const Assets &m_assets;
};

// An answer that is always the same.
class FixedHandler : public RequestHandler
{
public:
    explicit FixedHandler(HttpResponse response)
        : m_response(std::move(response))
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override { exchange->respond(m_response); }

private:
    const HttpResponse m_response;
};

} // namespace schalter::web
