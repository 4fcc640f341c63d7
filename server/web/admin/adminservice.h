// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/metricssource.h"
#include "services/storage.h"
#include "web/http/httpservice.h"

namespace schalter::web {

// What operators and their tools ask: is it alive, is it ready, how much does it do.
class AdminService : public HttpService
{
public:
    AdminService(services::Storage &storage, QList<const services::MetricsSource *> sources)
        : m_storage(storage)
        , m_sources(std::move(sources))
    {
    }

    void handle(const std::shared_ptr<Exchange> &exchange) override;
    HttpResponse failure(const HttpRequest &request, int status) override;
    void finish(const HttpRequest &request, HttpResponse &response, std::chrono::microseconds) override;

private:
    HttpResponse answer(const HttpRequest &request) const;
    HttpResponse readiness() const;
    HttpResponse metrics() const;
    QList<services::Metric> storageMetrics() const;

    services::Storage &m_storage;
    const QList<const services::MetricsSource *> m_sources;
};

} // namespace schalter::web
