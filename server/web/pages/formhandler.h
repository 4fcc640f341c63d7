// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"
#include "web/failurepages.h"
#include "web/files/postedfiles.h"
#include "web/requesthandler.h"

namespace schalter::web {

// Renders a form's page: empty, or with what was typed and what is wrong.
class FormPage
{
public:
    explicit FormPage(const SiteContext &site)
        : m_site(site)
    {
    }

    HttpResponse render(
        const HttpRequest &request, const domain::Form &form, int status = 200,
        const domain::Answers &answers = {}, const QMap<QString, domain::FieldError> &problems = {},
        const QString &banner = {}, const PostedFiles &files = {}) const;

private:
    const SiteContext &m_site;
};

// GET /forms/{slug}
class FormHandler : public RequestHandler
{
public:
    FormHandler(const SiteContext &site, const FailurePages &failures)
        : m_site(site)
        , m_failures(failures)
        , m_page(site)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    const SiteContext &m_site;
    const FailurePages &m_failures;
    const FormPage m_page;
};

} // namespace schalter::web
