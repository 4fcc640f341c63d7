// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ticketrepository.h"

#include <QVariant>

namespace schalter::storage {

// A piece of a WHERE clause with the values of its places.
struct Condition
{
    QString sql;
    QVariantList values;
    void add(const QString &condition, const QVariantList &bound)
    {
        sql += condition;
        values += bound;
    }
};

// What of a filter no index range says: " AND …" over ticket t.
Condition conditionsOf(const services::InboxQuery &query);
QList<domain::TicketState> statesOf(const services::InboxQuery &query);
const QString &unreadCount();     // this person's, m being her read_marker
const QString &isNobodysTicket(); // who has been disabled looks after nothing any more

} // namespace schalter::storage
