// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/assets.h"
#include "web/failurepages.h"
#include "web/http/httpservice.h"
#include "web/liveupdates.h"
#include "web/requestmetrics.h"
#include "web/router.h"
#include "web/websettings.h"

namespace schalter::web {

// The applicants' side as a whole: which address is answered by whom, and what every answer has in common.
class Site : public HttpService
{
public:
    Site(
        services::Storage &storage, const services::Office &office, const services::Texts &texts,
        const QByteArray &secret, const WebSettings &settings);

    void handle(const std::shared_ptr<Exchange> &exchange) override;
    HttpResponse failure(const HttpRequest &request, int status) override;
    void finish(const HttpRequest &request, HttpResponse &response, std::chrono::microseconds spent) override;

    LiveUpdates &live() { return m_live; }
    QList<const services::MetricsSource *> metrics() const { return {&m_metrics, &m_live}; }

private:
    void addPages(const WebSettings &settings);
    void addApi();
    void addStatic();

    const services::Office &m_office;
    const Assets m_assets;
    const Pages m_pages;
    const AntiForgery m_forgery;
    const SiteContext m_context;
    const FailurePages m_failures;
    RequestMetrics m_metrics;
    LiveUpdates m_live;
    Router m_router;
};

} // namespace schalter::web
