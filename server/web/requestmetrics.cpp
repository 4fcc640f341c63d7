// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/requestmetrics.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

using services::Metric;

void RequestMetrics::count(const QString &route, int status, std::chrono::microseconds spent)
{
    const std::lock_guard lock(m_mutex);
    m_requests[{route, status}] += 1;
    Spent &total = m_spent[route];
    total.count += 1;
    total.seconds += double(spent.count()) / 1e6;
}

void RequestMetrics::countUnnamed()
{
    const std::lock_guard lock(m_mutex);
    ++m_unnamed;
}

QList<Metric> RequestMetrics::metrics() const
{
    const std::lock_guard lock(m_mutex);
    QList<Metric> all;
    for (auto entry = m_requests.cbegin(); entry != m_requests.cend(); ++entry)
        all.append(
            {u"schalter_http_requests_total{route=\"%1\",status=\"%2\"}"_s.arg(
                 entry.key().first, QString::number(entry.key().second)),
             u"Requests answered, by route and status."_s, true, double(entry.value())});
    for (auto entry = m_spent.cbegin(); entry != m_spent.cend(); ++entry)
        all.append(
            {u"schalter_http_request_seconds_sum{route=\"%1\"}"_s.arg(entry.key()),
             u"Time from a request's head to its answer, in all."_s, true, entry.value().seconds});
    for (auto entry = m_spent.cbegin(); entry != m_spent.cend(); ++entry)
        all.append(
            {u"schalter_http_request_seconds_count{route=\"%1\"}"_s.arg(entry.key()),
             u"Requests that the time was measured of."_s, true, double(entry.value().count)});
    all.append(
        {u"schalter_http_requests_unnamed_total"_s,
         u"Requests of a trusted proxy that did not name the client in X-Forwarded-For."_s, true,
         double(m_unnamed)});
    return all;
}

} // namespace schalter::web
