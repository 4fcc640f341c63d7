// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "program.h"

#include <algorithm>

namespace schalter::test {

// Does a program know the same as the server? Each says what differs; empty: nothing.
struct Agreement
{
    TownHall &hall;
    Program &program;
    const domain::User &user;
    const QList<domain::TicketId> &ids;

    QString ofWindows() const
    {
        auto &all = hall.world.reader();
        for (const domain::TicketId id : ids) {
            auto opened = program.open(id);
            QList<domain::Event> shown = opened->timeline().events() + opened->notes().events();
            std::sort(shown.begin(), shown.end(), [](const domain::Event &a, const domain::Event &b) {
                return a.sequence < b.sequence;
            });
            if (shown != all.events().ofTicket(id))
                return QStringLiteral("%1's window shows other events than the server's").arg(user.name);
            if (opened->timeline().rowCount() + opened->notes().rowCount() != shown.size())
                return QStringLiteral("%1's window shows something as waiting").arg(user.name);
        }
        return {};
    }
    // What she would see without a line.
    QString ofStore() const
    {
        auto &all = hall.world.reader();
        for (const domain::TicketId id : ids) {
            const auto answer = program.cache.answer(
                QLatin1StringView(protocol::OpenTicket::type),
                protocol::structToJson(protocol::OpenTicket{id, 0}));
            const auto kept = answer ? protocol::decode<protocol::TicketDetail>(*answer) : std::nullopt;
            const domain::Ticket ticket = hall.world.ticket(id);
            if (!kept)
                continue;
            const bool isSame = kept->ticket.state == ticket.state && kept->ticket.owner == ticket.owner &&
                                kept->ticket.decision == ticket.decision &&
                                kept->ticket.lastSequence == ticket.lastSequence;
            if (!isSame || kept->events != all.events().ofTicket(id))
                return QStringLiteral("%1's store has ticket %2 otherwise").arg(user.name, ticket.number);
        }
        return {};
    }
    QString ofInbox() const
    {
        auto &tickets = hall.world.reader().tickets();
        const client::InboxModel &inbox = program.inbox;
        const int total = tickets.unreadTotal(user.id, user.categories);
        if (inbox.unreadTotal() != total)
            return QStringLiteral("%1's badge says %2, the server %3")
                .arg(user.name)
                .arg(inbox.unreadTotal())
                .arg(total);
        services::InboxQuery query;
        query.user = user.id;
        query.categories = user.categories;
        query.states = inbox.filter().states;
        const QList<domain::InboxRow> rows = tickets.inbox(query);
        if (inbox.rowCount() != rows.size())
            return QStringLiteral("%1 has %2 rows instead of %3")
                .arg(user.name)
                .arg(inbox.rowCount())
                .arg(rows.size());
        for (int i = 0; i < rows.size(); ++i)
            if (inbox.row(i) != rows[i])
                return QStringLiteral("%1's row %2 differs").arg(user.name).arg(i);
        return {};
    }
};

} // namespace schalter::test
