// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outbox.h"
#include "protocol/messages/related.h"

namespace schalter::client {

class OpenTicket;

// Where an open ticket stands among the others: its marks, when it comes back, the same applicant's other
// tickets, what it is a duplicate of. Each operation's outcome comes by the ticket.
class TicketPlace
{
public:
    TicketPlace(Session &session, Outbox &outbox, const OpenTicket &ticket)
        : m_session(session)
        , m_outbox(outbox)
        , m_ticket(ticket)
    {
    }

    bool canTag() const;
    bool canMerge() const;
    QString setTag(domain::TagId tag, bool isOn);
    void snooze(const QDateTime &until, QObject *context, Session::Answer<protocol::SnoozeTicket> done);
    void related(QObject *context, Session::Answer<protocol::ListRelated> answer);
    // The ticket of that number; nothing if there is none that this person may see.
    void find(
        const QString &number, QObject *context,
        std::function<void(const std::optional<domain::InboxRow> &)> found);
    QString mergeInto(domain::TicketId target, bool isSure);

private:
    Session &m_session;
    Outbox &m_outbox;
    const OpenTicket &m_ticket;
};

} // namespace schalter::client
