// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlaccessrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

void SqlAccessRepository::add(const QByteArray &tokenHash, TicketId ticket, const QDateTime &at, MailId mail)
{
    Statement(
        m_connection,
        u"INSERT INTO access_token (token_hash, ticket, created_at, mail) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (token_hash) DO NOTHING"_s,
        tokenHash, ticket, at, mail);
}

std::optional<TicketId> SqlAccessRepository::find(const QByteArray &tokenHash)
{
    Statement found(
        m_connection, u"SELECT ticket FROM access_token WHERE token_hash = ? AND revoked_at IS NULL"_s,
        tokenHash);
    return found.next() ? std::optional(found.value<TicketId>()) : std::nullopt;
}

void SqlAccessRepository::revokeAll(TicketId ticket, const QDateTime &at)
{
    Statement(
        m_connection, u"UPDATE access_token SET revoked_at = ? WHERE ticket = ? AND revoked_at IS NULL"_s, at,
        ticket);
}

} // namespace schalter::storage
