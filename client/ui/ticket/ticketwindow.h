// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "ui/desk.h"

#include <QMainWindow>

namespace schalter::ui {

class InlineBar;
class TicketWidget;

// One ticket in a window of its own.
class TicketWindow : public QMainWindow
{
    Q_OBJECT
public:
    TicketWindow(const Desk &desk, domain::TicketId ticket);
    ~TicketWindow() override;

    domain::TicketId id() const { return m_id; }
    TicketWidget &ticket() { return *m_ticket; }

Q_SIGNALS:
    void closed();
    void coverWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void showTitle();

    const domain::TicketId m_id;
    InlineBar *m_notice;
    TicketWidget *m_ticket;
};

} // namespace schalter::ui
