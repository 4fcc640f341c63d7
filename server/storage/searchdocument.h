// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QStringList>

namespace schalter::storage {

class SqliteConnection;

// What of a ticket can be found, as it stands now.
struct SearchDocument
{
    QString number;
    QString title;
    QString parts; // later beginnings in long words of the title: "turnier" finds the Grümpelturnier
    QString applicant;
    QString fields;
    QString talk; // messages of both sides, reasons, transcripts, names of files
    QString notes;
    QString facts; // c1 s<state> o<owner> t<tag> hasfile hasnote
    bool operator==(const SearchDocument &) const = default;

    static SearchDocument of(SqliteConnection &connection, domain::TicketId id);
    static SearchDocument stored(SqliteConnection &connection, qint64 row);
};

} // namespace schalter::storage
