// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outbox.h"

namespace schalter::client {

// What came back to its author and is not settled: refused by the server after it had waited here, or held
// there and overtaken. So that nobody overlooks it whose ticket is not open.
class Returns : public QObject
{
    Q_OBJECT
public:
    Returns(Session &session, Outbox &outbox, QObject *parent = nullptr);

    struct Returned
    {
        domain::TicketId ticket;
        domain::Error why;
        bool operator==(const Returned &) const = default;
    };
    const QList<Returned> &all() const { return m_all; } // one a ticket
    void settle(domain::TicketId ticket);                // she has it before her eyes
    void setCurrentTicket(domain::TicketId ticket);      // which tells her by itself

Q_SIGNALS:
    void changed();

private:
    void add(domain::TicketId ticket, const domain::Error &why);
    void take(domain::TicketId ticket, const QList<protocol::HeldMessage> &held);

    Session &m_session;
    QList<Returned> m_all;
    QSet<domain::HeldId> m_told;
    domain::TicketId m_current;
};

} // namespace schalter::client
