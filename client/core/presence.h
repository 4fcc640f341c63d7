// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

namespace schalter::client {

// Who else has a ticket or a chat before their eyes, and that this person does. A courtesy: what can't be
// told now is not kept. Nothing is ever told of a note.
class Presence : public QObject
{
    Q_OBJECT
public:
    Presence(Session &session, domain::TicketId ticket, QObject *parent = nullptr);
    Presence(Session &session, domain::ChatId chat, QObject *parent = nullptr);
    ~Presence() override;

    domain::Attention applicant() const { return m_now.applicant; }
    bool applicantIsTyping() const { return m_now.applicantTyping; }
    QStringList colleaguesTyping() const; // names
    QStringList colleaguesHere() const;   // who only looks on

    void setHere(bool here);
    void typed(const QString &text); // what stands in the editor now, after each key
    void stopped();                  // sent or given up

Q_SIGNALS:
    void changed();

private:
    Presence(Session &session, domain::TicketId ticket, domain::ChatId chat, QObject *parent);

    QStringList colleagues(bool typing) const;
    void tell();
    void take(const protocol::Presence &now);

    Session &m_session;
    const domain::TicketId m_ticket;
    const domain::ChatId m_chat;
    protocol::Presence m_now;
    QTimer m_pause; // since typing was told
    bool m_isHere = false;
    bool m_isTyping = false;
};

} // namespace schalter::client
