// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/pages/formhandler.h"
#include "web/websettings.h"

namespace schalter::web {

// POST /forms/{slug}: a form becomes a ticket, or comes back with what is wrong.
class SubmitHandler : public RequestHandler
{
public:
    SubmitHandler(const SiteContext &site, const FailurePages &failures, Rate rate)
        : m_site(site)
        , m_failures(failures)
        , m_page(site)
        , m_addresses(rate)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    void submit(const std::shared_ptr<Exchange> &exchange, const domain::Form &form);
    HttpResponse answer(
        const HttpRequest &request, const domain::Form &form,
        const domain::Result<domain::Ticket> &result) const;

    const SiteContext &m_site;
    const FailurePages &m_failures;
    const FormPage m_page;
    TokenBuckets m_addresses;
};

} // namespace schalter::web
