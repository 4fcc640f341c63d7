// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/admin/prometheus.h"

namespace schalter::web {

QByteArray prometheusText(const QList<services::Metric> &metrics)
{
    QByteArray text;
    QString family;
    for (const services::Metric &metric : metrics) {
        const QString name = metric.name.section(u'{', 0, 0);
        if (name != family) {
            text += "# HELP " + name.toUtf8() + ' ' + metric.help.toUtf8() + "\n# TYPE " + name.toUtf8() +
                    (metric.counts ? " counter\n" : " gauge\n");
            family = name;
        }
        text += metric.name.toUtf8() + ' ' + QByteArray::number(metric.value, 'g', 15) + '\n';
    }
    return text;
}

} // namespace schalter::web
