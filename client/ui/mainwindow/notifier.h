// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"
#include "ui/mainwindow/announcer.h"

#include <QSystemTrayIcon>

namespace schalter::ui {

// Tells of news outside of the window: a badge in the tray, a notification of the desktop, the task bar.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(client::InboxModel &inbox, QWidget &window);

    void ring(const QString &text);                              // somebody waits in the chat
    void useDesktop(Announcer *announcer);                       // where it can; must live as long
    void setPrivate(bool isPrivate) { m_isPrivate = isPrivate; } // names nobody

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket); // its notification was clicked
    void answerWanted(schalter::domain::TicketId ticket);
    void answered(schalter::domain::TicketId ticket, const QString &text);
    void windowWanted();

private:
    void showCount(int unread);
    void tell(const domain::InboxRow &row, const domain::Event &event);

    QWidget &m_window;
    QSystemTrayIcon m_tray;
    void say(Announcement announcement);

    Announcer *m_desktop = nullptr;
    domain::TicketId m_told;
    bool m_isPrivate = false;
};

} // namespace schalter::ui
