// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/failurepages.h"
#include "web/requesthandler.h"
#include "web/tokenbuckets.h"

namespace schalter::web {

// POST /tickets/{number}/typing: the page says whether the applicant writes, is away or leaves. Nothing is
// stored, and who says it too often is not heard.
class TypingHandler : public RequestHandler
{
public:
    TypingHandler(const SiteContext &site, const FailurePages &failures, Rate signsOfTicket)
        : m_site(site)
        , m_failures(failures)
        , m_tickets(signsOfTicket)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const SiteContext &m_site;
    const FailurePages &m_failures;
    TokenBuckets m_tickets;
};

// The sign of a page: state out of typing, here, away, gone.
void takeSign(services::Presence &presence, const services::Place &place, const HttpRequest &request);

} // namespace schalter::web
