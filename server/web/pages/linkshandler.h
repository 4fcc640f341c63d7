// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/failurepages.h"
#include "web/requesthandler.h"
#include "web/tokenbuckets.h"

namespace schalter::web {

// GET /links: asks for the address to send a new link to.
class LinksFormHandler : public RequestHandler
{
public:
    explicit LinksFormHandler(const SiteContext &site)
        : m_site(site)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const SiteContext &m_site;
};

// POST /links: the same answer, as fast, whether there are tickets with the address or not.
class LinksHandler : public RequestHandler
{
public:
    LinksHandler(const SiteContext &site, const FailurePages &failures, Rate rate)
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
