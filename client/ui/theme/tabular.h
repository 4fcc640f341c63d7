// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFontMetricsF>
#include <QRectF>

class QPainter;

// Text whose figures all have one width, so that numbers of several rows stand below each other.
namespace schalter::ui::tabular {

qreal width(const QFontMetricsF &metrics, const QString &text);
// With the painter's font and pen, centred vertically in the rectangle.
void draw(QPainter &painter, const QRectF &rect, Qt::Alignment horizontal, const QString &text);

} // namespace schalter::ui::tabular
