// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"

#include <QTableView>

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

Q_SIGNALS:
    void opened(schalter::domain::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns();
    void hover(int row);
    void open(const QModelIndex &index);

    client::InboxModel &m_model;
    QSettings &m_settings;
    InboxDelegate *m_delegate;
    domain::TicketId m_shown;
    int m_hovered = -1;
};

} // namespace schalter::ui
