// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"
#include "ui/desk.h"

class QCheckBox;
class QMainWindow;

namespace schalter::ui {

class Actions;
class ChatBar;
class ChatDock;
class InlineBar;

// The chat's parts of the main window: the bell, the talks beside the ticket, and the switch that says
// whether this person takes chats.
class ChatCorner : public QObject
{
    Q_OBJECT
public:
    ChatCorner(const Desk &desk, QMainWindow &window);

    QWidget *bars() const { return m_bars; }
    QWidget *availability() const;
    void addActions(Actions &actions);
    QString title() const; // what the window's title says first; empty: nothing
    int news() const;      // who waits, and unread lines

Q_SIGNALS:
    void rang(const QString &text);
    void changed(); // title() or news()
    void ticketWanted(schalter::domain::TicketId ticket);

private:
    void refresh();
    void showAvailability();
    void say(const QString &sentence);

    QSettings &m_settings;
    client::Session &m_session;
    client::Chats m_chats;
    QWidget *m_bars;
    ChatBar *m_bar;
    InlineBar *m_missed;
    QTimer m_missedEnds;
    QCheckBox *m_available;
    ChatDock *m_dock;
};

} // namespace schalter::ui
