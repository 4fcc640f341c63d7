// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/newticket.h"
#include "core/returns.h"
#include "domain/id.h"
#include "ui/desk.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace schalter::ui {

class AdminWindow;
class ChatCorner;
class EmptyState;
class InboxWidget;
class InlineBar;
class NewTicketPanel;
class TicketWidget;

// The caseworker's desk: inbox left, the open ticket right, how the connection is below.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openTicket(domain::TicketId ticket);
    void openNumber(const QString &number); // of a schalter://ticket/NUMBER link
    void bringToFront();
    void openAdmin();
    void openNewTicket(); // for someone at the counter

Q_SIGNALS:
    void logOutWanted();
    void quitWanted();
    void appearanceWanted(schalter::ui::Appearance appearance);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeTicketMenu();
    void makeViewMenu();
    void showTitle();
    void showLink();
    void showReturns();
    QWidget *makeCentre();
    void makeCounter();
    void leaveCounter();

    Desk m_desk;
    InboxWidget *m_inbox;
    EmptyState *m_nothing;
    QStackedWidget *m_place;
    QSplitter *m_splitter;
    QAction *m_connect = nullptr;
    InlineBar *m_linkBar;
    ChatCorner *m_chat;
    InlineBar *m_notice;
    client::Returns m_returns;
    InlineBar *m_returnsBar;
    client::NewTicket m_newTicket;
    NewTicketPanel *m_counter;
    QPointer<TicketWidget> m_ticket;
    QPointer<AdminWindow> m_admin; // keeps what was typed while it is closed
};

} // namespace schalter::ui
