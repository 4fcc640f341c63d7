// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"
#include "core/tags.h"

#include <QTableView>

class QMenu;
class QSettings;

namespace schalter::ui {

class InboxDelegate;

// The table of tickets. Arrows move, Enter or a click opens; narrow, it drops columns and
// tells the most of them in the title's second line.
class InboxView : public QTableView
{
    Q_OBJECT
public:
    InboxView(
        client::InboxModel &model, client::Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~InboxView() override;

    void showCurrent(domain::TicketId ticket);
    QList<domain::InboxRow> selectedRows() const;
    void fillOptions(QMenu *menu); // order and columns
    void setTags(client::Tags &tags);

Q_SIGNALS:
    void opened(schalter::domain::TicketId ticket);
    void selectionChangedTo(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpColumns();
    void restoreColumns();
    void showColumns();
    void sortBy(int column);
    void showSort();
    void keepPlace(int first, int last, int direction);
    QString settingsKey() const;
    bool isSingleSelection() const;
    void hover(int row);
    void open(const QModelIndex &index);

    client::InboxModel &m_model;
    client::Session &m_session;
    QSettings &m_settings;
    InboxDelegate *m_delegate;
    domain::TicketId m_shown;
    int m_hovered = -1;
    QSet<int> m_unwanted; // columns that this person has hidden
};

} // namespace schalter::ui
