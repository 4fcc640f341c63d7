// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

namespace schalter::ui {

// Numbers over time as upright bars, in the theme's colours. What it shows is read out as well.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString label; // of the axis; not every one is shown
        QString name;  // for tooltips and screen readers
        int value = 0;
    };

    explicit BarChart(const QString &title, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    QSize sizeHint() const override { return {640, 220}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF rectOf(int bar) const;
    int top() const; // a round number above all values

    QList<Bar> m_bars;
};

// A round number that is not less: 4, 8, 12, 20, 40 …
int roundedUp(int value);

} // namespace schalter::ui
