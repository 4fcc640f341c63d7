// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/failurepages.h"
#include "web/requesthandler.h"
#include "web/tokenbuckets.h"

namespace schalter::web {

// GET /t/{token}: the link in every mail. The token moves into a cookie, out of the address.
class LinkHandler : public RequestHandler
{
public:
    LinkHandler(const SiteContext &site, const FailurePages &failures, Rate rate)
        : m_site(site)
        , m_failures(failures)
        , m_addresses(rate)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const SiteContext &m_site;
    const FailurePages &m_failures;
    TokenBuckets m_addresses;
};

} // namespace schalter::web
