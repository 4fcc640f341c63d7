// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"

#include <QFrame>

class QLabel;

namespace schalter::ui {

// Rings: who waits in the chat, to be taken or left to others.
class ChatBar : public QFrame
{
    Q_OBJECT
public:
    ChatBar(client::Chats &chats, client::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void rang(const QString &text); // somebody new waits, or still does

private:
    void refresh();
    void ring();

    client::Chats &m_chats;
    client::Session &m_session;
    QLabel *m_text;
    QTimer m_ring;
    domain::ChatId m_shown;
};

} // namespace schalter::ui
