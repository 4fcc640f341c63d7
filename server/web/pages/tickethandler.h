// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/failurepages.h"
#include "web/requesthandler.h"

namespace schalter::web {

// What the status page shows beside the ticket: an unsent text, and why it was not sent.
struct Composer
{
    int status = 200;
    QString typed;
    QString problem;
    bool wasSent = false;
};

// Renders a ticket's status page.
class TicketPage
{
public:
    explicit TicketPage(const SiteContext &site)
        : m_site(site)
    {
    }
    HttpResponse render(
        const HttpRequest &request, const domain::Ticket &ticket, const Composer &composer = {}) const;

private:
    const SiteContext &m_site;
};

// GET /tickets/{number}
class TicketHandler : public RequestHandler
{
public:
    TicketHandler(const SiteContext &site, const FailurePages &failures)
        : m_site(site)
        , m_failures(failures)
        , m_page(site)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const SiteContext &m_site;
    const FailurePages &m_failures;
    const TicketPage m_page;
};

} // namespace schalter::web
