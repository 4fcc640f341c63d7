// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/noteopened.h"
#include "web/failurepages.h"
#include "web/files/postedfiles.h"
#include "web/requesthandler.h"

namespace schalter::web {

// What the status page shows beside the ticket: what was not sent, and why.
struct Composer
{
    int status = 200;
    QString typed;
    QString problem;
    bool wasSent = false;
    QString chat = {}; // "talk": its page comes from a chat; "message": from one that nobody took
    PostedFiles files = {};
    QString fileProblem = {};
    bool filesTaken = false; // the files of this try are among those above
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
    QString filesHtml(const domain::Ticket &ticket, const Composer &composer, const Visit &visit) const;

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
    void noteOpened(const services::PageShown &shown);

    const SiteContext &m_site;
    const FailurePages &m_failures;
    const TicketPage m_page;
};

} // namespace schalter::web
