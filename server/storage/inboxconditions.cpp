// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inboxconditions.h"

#include "storage/sqlvalue.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

Condition conditionsOf(const services::InboxQuery &query)
{
    const QVariant user = toSql(query.user);
    Condition condition;
    condition.add(
        query.onlySnoozed
            ? u" AND EXISTS (SELECT 1 FROM snooze WHERE user = ? AND ticket = t.id AND woke = 0)"_s
            : u" AND NOT EXISTS (SELECT 1 FROM snooze WHERE user = ? AND ticket = t.id AND woke = 0)"_s,
        {user});
    if (query.onlyUnread)
        condition.add(
            u" AND (coalesce(t.last_applicant_message > (SELECT sequence FROM read_marker "
            "WHERE user = ? AND ticket = t.id), t.state = 'open' OR t.last_applicant_message > 0) "
            "OR EXISTS (SELECT 1 FROM snooze WHERE user = ? AND ticket = t.id AND woke = 1) "
            "OR EXISTS (SELECT 1 FROM mention WHERE user = ? AND ticket = t.id AND sequence > "
            "coalesce((SELECT sequence FROM read_marker WHERE user = ? AND ticket = t.id), 0)))"_s,
            {user, user, user, user});
    return condition;
}

QList<TicketState> statesOf(const services::InboxQuery &query)
{
    QList<TicketState> states;
    for (const TicketState state :
         {TicketState::Open, TicketState::Pending, TicketState::Closed, TicketState::Archived}) {
        const bool isActive = state == TicketState::Open || state == TicketState::Pending;
        const bool isAsked = query.states.isEmpty() || query.states.contains(state);
        if (isAsked && (isActive || !query.onlyUnread))
            states.append(state);
    }
    return states;
}

const QString &unreadCount()
{
    static const QString sql =
        u"CASE WHEN t.state IN ('open', 'pending') AND t.last_applicant_message > coalesce(m.sequence, 0) "
        "THEN (SELECT count(*) FROM event WHERE event.ticket = t.id AND event.kind = 'applicant-message' "
        "AND event.sequence > coalesce(m.sequence, 0)) ELSE 0 END"_s;
    return sql;
}

const QString &isNobodysTicket()
{
    static const QString sql =
        u"(t.owner IS NULL OR t.owner IN (SELECT id FROM user_account WHERE active = 0))"_s;
    return sql;
}

} // namespace schalter::storage
