// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"
#include "ui/desk.h"

namespace schalter::ui {

// An answer that was written in a notification. It goes out as from the composer; where something is against
// it, it becomes the ticket's draft and the ticket is opened instead. Lives until that is settled.
class QuickReply : public QObject
{
    Q_OBJECT
public:
    QuickReply(const Desk &desk, domain::TicketId ticket, QString text, QObject *parent);

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket);

private:
    void settle();

    Desk m_desk;
    client::OpenTicket m_ticket;
    QString m_text;
    bool m_isSettled = false;
};

} // namespace schalter::ui
