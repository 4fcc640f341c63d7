// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"

#include <QFrame>

class QLabel;

namespace schalter::ui {

// Rings: who waits in the chat, for how long, to be taken or left to others.
class ChatBar : public QFrame
{
    Q_OBJECT
public:
    ChatBar(client::Chats &chats, client::Session &session, QWidget *parent = nullptr);

    void take();
    void setAudible(bool audible) { m_isAudible = audible; }

Q_SIGNALS:
    void rang(const QString &text); // somebody new waits, or still does

private:
    void refresh();
    void showWords();
    void ring();
    QString waitingSince() const;

    client::Chats &m_chats;
    client::Session &m_session;
    QLabel *m_who;
    QLabel *m_text;
    QTimer m_ring;
    protocol::ChatInfo m_shown;
    qsizetype m_others = 0; // who wait, too
    bool m_isAudible = false;
};

} // namespace schalter::ui
