// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/requesthandler.h"
#include "web/sitecontext.h"

namespace schalter::web {

// GET /: the organisation's forms, by category.
class HomeHandler : public RequestHandler
{
public:
    explicit HomeHandler(const SiteContext &site)
        : m_site(site)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    QVariantList groups(const QString &language) const;

    const SiteContext &m_site;
};

} // namespace schalter::web
