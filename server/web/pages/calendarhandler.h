// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/pages/formhandler.h"

namespace schalter::web {

// GET /forms/{slug}/calendar: a month alone, for the page's script. POST: the whole form, with all that was
// typed so far, another month and, if one was chosen, another day: for the page without a script.
class CalendarHandler : public RequestHandler
{
public:
    CalendarHandler(const SiteContext &site, const FailurePages &failures)
        : m_site(site)
        , m_failures(failures)
        , m_page(site)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    HttpResponse month(const HttpRequest &request, const domain::Form &form) const;
    HttpResponse again(const HttpRequest &request, const domain::Form &form) const;

    const SiteContext &m_site;
    const FailurePages &m_failures;
    const FormPage m_page;
};

} // namespace schalter::web
