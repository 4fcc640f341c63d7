// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"
#include "core/session.h"

namespace schalter::client {

// How far this person has read tickets, on its way to the server: kept until that knows, so that what was
// read or marked unread without a line is so on all of her computers later.
class ReadMarkers : public QObject
{
    Q_OBJECT
public:
    ReadMarkers(Session &session, LocalStore &store, QObject *parent = nullptr);

    void mark(const ReadUpTo &marker);
    std::optional<ReadUpTo> pending(domain::TicketId ticket) const; // that the server does not know yet

private:
    void sendAll();
    void send(const ReadUpTo &marker);
    void settle(const ReadUpTo &marker);

    Session &m_session;
    LocalStore &m_store;
    QList<ReadUpTo> m_pending;
};

} // namespace schalter::client
