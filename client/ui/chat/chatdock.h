// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"

#include <QDockWidget>
#include <QSettings>

class QTabWidget;

namespace schalter::ui {

class TalkWidget;

// The chats that this person leads, each in a tab with its unread lines.
class ChatDock : public QDockWidget
{
    Q_OBJECT
public:
    ChatDock(client::Chats &chats, client::Session &session, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket);

private:
    void refresh();
    void addTalk(domain::ChatId id);
    void showTalk(domain::ChatId id);
    TalkWidget *talkAt(int index) const;
    int indexOf(domain::ChatId id) const;

    client::Chats &m_chats;
    client::Session &m_session;
    QSettings &m_settings;
    QTabWidget *m_tabs;
};

} // namespace schalter::ui
