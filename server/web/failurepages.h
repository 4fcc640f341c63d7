// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/sitecontext.h"

namespace schalter::web {

// The pages for what is not there or did not work; never with internals.
class FailurePages
{
public:
    explicit FailurePages(const SiteContext &site)
        : m_site(site)
    {
    }

    HttpResponse page(const HttpRequest &request, int status) const;
    HttpResponse badLink(const HttpRequest &request) const; // the same for every wrong or dead token
    HttpResponse file(const HttpRequest &request, domain::ErrorCode code) const; // why it can't be had
    HttpResponse tooOften(const HttpRequest &request, std::chrono::seconds wait) const;

private:
    HttpResponse notice(
        const HttpRequest &request, int status, const QString &title, const QString &text,
        bool offersLink) const;

    const SiteContext &m_site;
};

} // namespace schalter::web
