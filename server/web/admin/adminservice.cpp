// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/admin/adminservice.h"

#include "web/admin/prometheus.h"
#include "web/securityheaders.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.admin")

HttpResponse plain(int status, const QByteArray &text)
{
    return HttpResponse::of(status, "text/plain; charset=utf-8", text);
}

} // namespace

void AdminService::handle(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(answer(exchange->request()));
}

HttpResponse AdminService::failure(const HttpRequest &, int status)
{
    return plain(status, QByteArray::number(status) + "\n");
}

void AdminService::finish(const HttpRequest &, HttpResponse &response, std::chrono::microseconds)
{
    addSecurityHeaders(response, false);
}

HttpResponse AdminService::answer(const HttpRequest &request) const
{
    const bool known =
        request.path == "/livez"_L1 || request.path == "/readyz"_L1 || request.path == "/metrics"_L1;
    if (!known)
        return plain(404, "not found\n");
    if (request.method != "GET") {
        HttpResponse response = plain(405, "method not allowed\n");
        response.add("Allow", "GET, HEAD");
        return response;
    }
    if (request.path == "/readyz"_L1)
        return readiness();
    return request.path == "/metrics"_L1 ? metrics() : plain(200, "ok\n");
}

HttpResponse AdminService::readiness() const
{
    try {
        m_storage.reader().events().last();
        return plain(200, "ok\n");
    } catch (const std::exception &error) {
        qCWarning(log, "not ready: %s", error.what());
        return plain(503, "the storage can't be read\n");
    }
}

HttpResponse AdminService::metrics() const
{
    QList<services::Metric> all = storageMetrics();
    for (const services::MetricsSource *source : m_sources)
        all.append(source->metrics());
    return HttpResponse::of(200, "text/plain; version=0.0.4; charset=utf-8", prometheusText(all));
}

QList<services::Metric> AdminService::storageMetrics() const
{
    services::Repositories &reader = m_storage.reader();
    return {
        {u"schalter_last_sequence"_s, u"Number of the newest event."_s, false,
         double(reader.events().last())},
        {u"schalter_mails_queued"_s, u"Mails that wait to be delivered."_s, false,
         double(reader.mails().queued())}};
}

} // namespace schalter::web
