// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace schalter::services {

// A figure that operators watch.
struct Metric
{
    QString name; // as Prometheus wants it: schalter_…; labels may follow in braces
    QString help;
    bool counts = false; // a counter, else a gauge
    double value = 0;
};

// A part of the server that has figures to tell. Asked from any thread.
class MetricsSource
{
public:
    virtual ~MetricsSource() = default;
    virtual QList<Metric> metrics() const = 0;
};

} // namespace schalter::services
