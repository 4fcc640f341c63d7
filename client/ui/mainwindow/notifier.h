// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"

#include <QSystemTrayIcon>

namespace schalter::ui {

// Tells of news outside of the window: a badge in the tray, a notification of the desktop, the task bar.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(client::InboxModel &inbox, QWidget &window);

    void ring(const QString &text); // somebody waits or wrote in the chat
    void setChats(int news);

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket); // its notification was clicked
    void windowWanted();

private:
    void showCount();
    void tell(const domain::InboxRow &row, const domain::Event &event);

    QWidget &m_window;
    QSystemTrayIcon m_tray;
    domain::TicketId m_told;
    int m_unread = 0;
    int m_chats = 0;
};

} // namespace schalter::ui
