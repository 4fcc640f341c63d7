// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/pages/formhandler.h"
#include "web/websettings.h"

namespace schalter::web {

// POST /forms/{slug}: a form becomes a ticket, or comes back with what is wrong.
class SubmitHandler : public RequestHandler
{
public:
    SubmitHandler(const SiteContext &site, const FailurePages &failures, const WebSettings &settings)
        : m_site(site)
        , m_failures(failures)
        , m_page(site)
        , m_addresses(settings.submissionsOfAddress)
        , m_mailboxes(settings.submissionsOfMailbox)
    {
    }
    BodyRules bodyRules(const HttpRequest &request) override;
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    HttpResponse submitFiles(const HttpRequest &request, const domain::Form &form);
    HttpResponse tooOften(
        const HttpRequest &request, const domain::Form &form, std::chrono::seconds pause) const;
    void submit(const std::shared_ptr<Exchange> &exchange, const domain::Form &form);
    std::optional<std::chrono::seconds> wait(const HttpRequest &request, const domain::Answers &answers);
    HttpResponse answer(
        const HttpRequest &request, const domain::Form &form, const domain::Result<domain::Ticket> &result,
        const PostedFiles &files = {}) const;

    const SiteContext &m_site;
    const FailurePages &m_failures;
    const FormPage m_page;
    TokenBuckets m_addresses;
    TokenBuckets m_mailboxes;
};

} // namespace schalter::web
