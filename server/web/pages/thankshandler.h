// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/failurepages.h"
#include "web/requesthandler.h"

namespace schalter::web {

// GET /forms/{slug}/thanks: says the ticket number. It knows nothing but what our own signature vouches for.
class ThanksHandler : public RequestHandler
{
public:
    ThanksHandler(const SiteContext &site, const FailurePages &failures)
        : m_site(site)
        , m_failures(failures)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const SiteContext &m_site;
    const FailurePages &m_failures;
};

} // namespace schalter::web
