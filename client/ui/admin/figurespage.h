// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace schalter::ui {

class BarChart;
class InlineBar;
class RowChart;

// How much comes in, how long applicants wait, what is still to do: as charts, as a table, as a file.
class FiguresPage : public QWidget
{
    Q_OBJECT
public:
    // catalogue: of an administrator, who sees all categories.
    explicit FiguresPage(
        client::Session &session, const client::Catalogue *catalogue, QWidget *parent = nullptr);

    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeChoice();
    QWidget *makeCharts();
    void load();
    void onFigures(const domain::Result<protocol::FiguresCounted> &answer);
    void showFigures();
    void fillCategories();
    void fillTable();
    QList<domain::CategoryFigures> shown() const; // of the chosen category, or all
    QString nameOf(domain::CategoryId id) const;
    std::pair<QDate, QDate> span() const;

    client::Session &m_session;
    const client::Catalogue *m_catalogue;
    protocol::FiguresCounted m_figures;
    int m_asked = 0; // an answer to an earlier question is void
    QComboBox *m_span = nullptr;
    QComboBox *m_category = nullptr;
    QPushButton *m_asTable = nullptr;
    InlineBar *m_bar;
    QStackedWidget *m_views;
    BarChart *m_arrivals = nullptr;
    RowChart *m_waits = nullptr;
    RowChart *m_ages = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace schalter::ui
