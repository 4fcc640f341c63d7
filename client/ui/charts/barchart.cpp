// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr int left = 44, right = 8, above = 12, below = 28;
constexpr int lines = 4; // of the grid

} // namespace

int roundedUp(int value)
{
    for (int unit = 1;; unit *= 10)
        for (const int step : {4, 8, 12, 20}) // so that the grid's lines are at whole numbers
            if (unit * step >= value)
                return unit * step;
}

BarChart::BarChart(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setFont(fontOf(TextSize::Small));
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList spoken;
    for (const Bar &bar : bars)
        spoken.append(u"%1: %2"_s.arg(bar.name).arg(bar.value));
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QRectF BarChart::plot() const { return QRectF(rect()).adjusted(left, above, -right, -below); }

int BarChart::top() const
{
    int most = 0;
    for (const Bar &bar : m_bars)
        most = qMax(most, bar.value);
    return roundedUp(most);
}

QRectF BarChart::rectOf(int bar) const
{
    const QRectF area = plot();
    const double step = area.width() / double(qMax(1, int(m_bars.size())));
    const double width = qMax(1.0, qMin(36.0, step * 0.7));
    const double height = area.height() * m_bars.at(bar).value / top();
    return {area.left() + step * bar + (step - width) / 2, area.bottom() - height, width, height};
}

void BarChart::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    for (int line = 0; line <= lines; ++line) {
        const double y = qRound(area.bottom() - area.height() * line / lines) + 0.5;
        painter.setPen(line == 0 ? colours.strongBorder : colours.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(0, y - 10, left - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(top() * line / lines));
    }
    const int room = qMax(1, fontMetrics().horizontalAdvance(u"00.00.00"_s) + 8);
    const double step = area.width() / double(qMax(1, int(m_bars.size())));
    const int every = qMax(1, int(std::ceil(room / qMax(1.0, step))));
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRectF shape = rectOf(bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        if (m_bars[bar].value > 0)
            painter.drawRoundedRect(shape, 2, 2);
        if (bar % every != 0)
            continue;
        painter.setPen(colours.muted);
        const QRectF under(shape.center().x() - room / 2.0, area.bottom() + 6, room, below - 6);
        painter.drawText(under, Qt::AlignHCenter | Qt::AlignTop, m_bars[bar].label);
    }
    if (hasFocus()) {
        painter.setPen(colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRectF shape = rectOf(bar);
        if (help->pos().x() >= shape.left() && help->pos().x() <= shape.right())
            QToolTip::showText(
                help->globalPos(), u"%1: %2"_s.arg(m_bars[bar].name).arg(m_bars[bar].value), this);
    }
    return true;
}

} // namespace schalter::ui
