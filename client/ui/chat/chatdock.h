// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"
#include "ui/desk.h"

#include <QDockWidget>

class QTabWidget;

namespace schalter::ui {

class TalkWidget;

// The chats that this person leads, each in a tab with its unread lines.
class ChatDock : public QDockWidget
{
    Q_OBJECT
public:
    ChatDock(client::Chats &chats, const Desk &desk, QWidget *parent = nullptr);

    void focusNext(); // the talk with something unread, else the one behind the present one

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket);

private:
    void refresh();
    void addTalk(domain::ChatId id);
    void label(int index, const client::Talk &talk);
    void showTalk(domain::ChatId id);
    TalkWidget *talkAt(int index) const;
    int indexOf(domain::ChatId id) const;

    client::Chats &m_chats;
    const Desk m_desk;
    QTabWidget *m_tabs;
};

} // namespace schalter::ui
