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

class Actions;
class AdminWindow;
class ChatCorner;
class EmptyState;
class InboxWidget;
class InlineBar;
class NewTicketPanel;
class Notifier;
class TicketWidget;
class TicketWindows;

// The caseworker's desk: inbox left, the open ticket right, how the connection is below.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void withdraw(); // with the tickets' own windows, until it is shown again
    void openTicket(domain::TicketId ticket);
    void openInWindow(domain::TicketId ticket); // of its own
    void openNumber(const QString &number);     // of a schalter://ticket/NUMBER link
    void bringToFront();
    void openAdmin();
    void openNewTicket();          // for someone at the counter
    void say(const QString &text); // above everything
    InboxWidget &inbox() { return *m_inbox; }
    domain::TicketId openTicketId() const;
    TicketWidget *ticket() const; // none: none is open
    Notifier &notifier() { return *m_notifier; }
    void answer(domain::TicketId ticket); // opens it to be written to
    void answerQuickly(domain::TicketId ticket, const QString &text);
    const Actions &actions() const { return *m_actions; }
    Appearance appearance() const;
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void logOutWanted();
    void quitWanted();
    void appearanceWanted(schalter::ui::Appearance appearance);
    void languageWanted(const QString &code);
    void coverWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeMenus();
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
    InlineBar *m_linkBar;
    ChatCorner *m_chat;
    InlineBar *m_notice;
    client::Returns m_returns;
    InlineBar *m_returnsBar;
    client::NewTicket m_newTicket;
    NewTicketPanel *m_counter;
    Actions *m_actions;
    TicketWindows *m_windows;
    Notifier *m_notifier = nullptr;
    bool m_hasRestored = false;
    QPointer<TicketWidget> m_ticket;
    QPointer<AdminWindow> m_admin; // keeps what was typed while it is closed
};

} // namespace schalter::ui
