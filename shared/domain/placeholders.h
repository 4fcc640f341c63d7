// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"

#include <QDate>
#include <QHash>
#include <QStringList>

// Places in a text that are filled in for a ticket: {applicant.name}, {today}, {field:Anzahl Spieler}. Only a
// known name in braces without spaces is one: any other brace, and a name with a space beside it, as in
// { today }, is text. There is nothing to escape.
namespace schalter::domain {

struct Placeholder
{
    int position = 0; // of the opening brace
    int length = 0;   // braces included
    QString name;     // "applicant.name", "field:Anzahl Spieler"
    bool operator==(const Placeholder &) const = default;
};

// All names but those of fields.
QStringList placeholderNames();
QList<Placeholder> placeholdersIn(const QString &text);
bool hasPlaceholders(const QString &text); // such a text is not sent
// Looks like one, but nobody knows it: a slip of who wrote a text module. Such a text can be sent.
QList<Placeholder> unknownPlaceholdersIn(const QString &text);
QString fieldPlaceholder(const QString &label); // the name for a field of the form

// By name; a value that is empty is none. Names are looked up without regard to case.
using PlaceholderValues = QHash<QString, QString>;

struct ResolvedText
{
    QString text;
    QList<Placeholder> unresolved; // where they stand in this text
    bool operator==(const ResolvedText &) const = default;
};
// In one pass: what an applicant typed is never read as a placeholder, neither here nor later.
ResolvedText resolved(const QString &text, const PlaceholderValues &values);

// What a ticket fills in. Days are written as people of that language do.
struct PlaceholderContext
{
    QString category;
    QString caseworker;
    QString organisation;
    QDate today; // in the organisation's time zone
    QString language;
};
PlaceholderValues placeholderValues(const Ticket &ticket, const PlaceholderContext &context);

} // namespace schalter::domain
