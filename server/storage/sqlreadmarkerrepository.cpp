// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreadmarkerrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

Sequence SqlReadMarkerRepository::marker(UserId user, TicketId ticket)
{
    Statement row(
        m_connection, u"SELECT sequence FROM read_marker WHERE user = ? AND ticket = ?"_s, user, ticket);
    return row.next() ? row.value<Sequence>() : 0;
}

void SqlReadMarkerRepository::setMarker(UserId user, TicketId ticket, Sequence sequence)
{
    Statement(
        m_connection,
        u"INSERT INTO read_marker (user, ticket, sequence) VALUES (?, ?, ?) "
        "ON CONFLICT (user, ticket) DO UPDATE SET sequence = excluded.sequence"_s,
        user, ticket, sequence);
}

} // namespace schalter::storage
