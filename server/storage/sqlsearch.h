// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/searchquery.h"
#include "domain/ticket.h"

namespace schalter::storage {

class SqliteConnection;

// The full-text index: a document a ticket, kept in the transaction that changes the ticket. Notes are in it,
// so it answers caseworkers only.
class SqlSearch
{
public:
    explicit SqlSearch(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    void put(domain::TicketId id, bool isNewest); // isNewest: before all others from now on
    // Where the words stand, for rows that don't show them anyway.
    void addExcerpts(QList<domain::InboxRow> &rows, const QList<domain::SearchTerm> &terms);
    // Tickets that were there before the index was.
    static void indexMissing(const QString &path);

private:
    void addExcerpt(domain::InboxRow &row, const QStringList &words);

    SqliteConnection &m_connection;
};

} // namespace schalter::storage
