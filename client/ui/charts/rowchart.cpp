// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowchart.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <numeric>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr int rowHeight = 30, barHeight = 16, gap = 12;

int sumOf(const QList<int> &parts) { return std::accumulate(parts.begin(), parts.end(), 0); }

} // namespace

RowChart::RowChart(const QString &title, const QStringList &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setFont(fontOf(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowChart::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const Row &row : rows) {
        QStringList numbers;
        for (int part = 0; part < row.parts.size() && m_parts.size() > 1; ++part)
            numbers.append(u"%1 %2"_s.arg(m_parts.value(part)).arg(row.parts[part]));
        spoken.append(row.name + u": "_s + (numbers.isEmpty() ? row.text : numbers.join(u", "_s)));
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize RowChart::sizeHint() const
{
    return {640, legendHeight() + qMax(1, int(m_rows.size())) * rowHeight + 8};
}

int RowChart::legendHeight() const { return m_parts.size() > 1 ? 26 : 0; }

QList<QColor> RowChart::colours() const
{
    const Colours &theme = coloursOf(palette());
    return m_parts.size() > 1 ? QList<QColor>{theme.good, theme.accent, theme.warn, theme.bad}
                              : QList<QColor>{theme.accent};
}

void RowChart::paintEvent(QPaintEvent *)
{
    const Colours &theme = coloursOf(palette());
    const QList<QColor> inks = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int nameWidth = 60;
    int textWidth = 24;
    int most = 1;
    for (const Row &row : m_rows) {
        nameWidth = qMax(nameWidth, fontMetrics().horizontalAdvance(row.name));
        textWidth = qMax(textWidth, fontMetrics().horizontalAdvance(row.text));
        most = qMax(most, sumOf(row.parts));
    }
    nameWidth = qMin(nameWidth, width() / 3);
    double x = nameWidth + gap;
    for (int part = 0; part < m_parts.size() && legendHeight() > 0; ++part) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inks.value(part));
        painter.drawRoundedRect(QRectF(x, 5, 10, 10), 2, 2);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(x + 15, 14), m_parts[part]);
        x += 15 + fontMetrics().horizontalAdvance(m_parts[part]) + 18;
    }
    const double room = qMax(10, width() - nameWidth - textWidth - 2 * gap - 4);
    for (int index = 0; index < m_rows.size(); ++index) {
        const Row &row = m_rows[index];
        const double y = legendHeight() + index * rowHeight;
        painter.setPen(theme.text);
        painter.drawText(
            QRectF(0, y, nameWidth, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth));
        double from = nameWidth + gap;
        painter.setPen(Qt::NoPen);
        for (int part = 0; part < row.parts.size(); ++part) {
            const double length = room * row.parts[part] / most;
            painter.setBrush(inks.value(part));
            if (length > 0)
                painter.drawRoundedRect(
                    QRectF(from, y + (rowHeight - barHeight) / 2.0, qMax(2.0, length - 1), barHeight), 2, 2);
            from += length;
        }
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(from + 6, y, textWidth + gap, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, row.text);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

} // namespace schalter::ui
