// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/metricssource.h"

#include <QMap>
#include <chrono>
#include <mutex>

namespace schalter::web {

// Counts requests by route and status, and the time that they took.
class RequestMetrics : public services::MetricsSource
{
public:
    void count(const QString &route, int status, std::chrono::microseconds spent);
    void countUnnamed(); // a proxy that did not say for whom it asks
    QList<services::Metric> metrics() const override;

private:
    struct Spent
    {
        qint64 count = 0;
        double seconds = 0;
    };
    mutable std::mutex m_mutex;
    QMap<std::pair<QString, int>, qint64> m_requests;
    QMap<QString, Spent> m_spent;
    qint64 m_unnamed = 0;
};

} // namespace schalter::web
