// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular.h"

#include <QPainter>

namespace schalter::ui::tabular {

namespace {

qreal figureWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

} // namespace

qreal width(const QFontMetricsF &metrics, const QString &text)
{
    const qreal figure = figureWidth(metrics);
    qreal sum = 0;
    for (const QChar c : text)
        sum += c.isDigit() ? figure : metrics.horizontalAdvance(c);
    return sum;
}

void draw(QPainter &painter, const QRectF &rect, Qt::Alignment horizontal, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal figure = figureWidth(metrics);
    const qreal free = rect.width() - width(metrics, text);
    qreal x = rect.left() + (horizontal & Qt::AlignRight     ? free
                             : horizontal & Qt::AlignHCenter ? free / 2
                                                             : 0);
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = c.isDigit() ? figure : own;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace schalter::ui::tabular
