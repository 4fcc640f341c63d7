// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/metricssource.h"

#include <QByteArray>

namespace schalter::web {

// Figures in Prometheus' text format; those of one name stand together.
QByteArray prometheusText(const QList<services::Metric> &metrics);

} // namespace schalter::web
