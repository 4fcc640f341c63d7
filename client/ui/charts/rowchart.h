// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QStringList>
#include <QWidget>

namespace schalter::ui {

// A row for each thing, of parts beside each other, in the theme's colours; with a legend where there are
// several parts. What it shows is read out as well.
class RowChart : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QString name;
        QList<int> parts;
        QString text; // at its end
    };
    // What the parts are, from good to bad.
    RowChart(const QString &title, const QStringList &parts, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QColor> colours() const;
    int legendHeight() const;

    const QStringList m_parts;
    QList<Row> m_rows;
};

} // namespace schalter::ui
