// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/ticketstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace schalter::domain {

// In which order an inbox stands. Owner: by their names, nobody's tickets first, newest activity first
// within.
enum class InboxSort { Activity, Arrival, Number, Owner };

template<>
inline constexpr auto enumNames<InboxSort> = std::to_array<std::pair<InboxSort, const char *>>({
    {InboxSort::Activity, "activity"},
    {InboxSort::Arrival, "arrival"},
    {InboxSort::Number, "number"},
    {InboxSort::Owner, "owner"},
});

// Which tickets an inbox shows to one person. An empty list does not restrict.
struct InboxFilter
{
    QList<TicketState> states;
    bool onlyMine = false;
    bool onlyUnread = false;
    bool onlySnoozed = false; // else those that she put off are left out
    QList<CategoryId> categories;
    QList<UserId> owners; // 0: nobody
    QList<TagId> tags;    // with one of them
    QString search;       // as typed, see searchquery.h
    bool operator==(const InboxFilter &) const = default;
};

// Where a page begins: behind the row with these values. Which of them count depends on the order.
struct InboxEdge
{
    TicketId id; // 0: from the beginning
    QDateTime at;
    QString number;
    UserId owner;
    bool operator==(const InboxEdge &) const = default;
};

// Where the words of a search were found, when not in what the row shows anyway.
enum class ExcerptKind { None, Field, Message, Note };

template<>
inline constexpr auto enumNames<ExcerptKind> = std::to_array<std::pair<ExcerptKind, const char *>>({
    {ExcerptKind::None, "none"},
    {ExcerptKind::Field, "field"},
    {ExcerptKind::Message, "message"},
    {ExcerptKind::Note, "note"},
});

} // namespace schalter::domain
