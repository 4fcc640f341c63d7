// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/names.h"
#include "domain/resource.h"

#include <QDateTime>

namespace schalter::domain {

// How a day of a resource looks in its calendar; Closed: it can't be reserved then, Past: nor any more.
enum class DayState { Free, Partly, Taken, Closed, Past };

template<>
inline constexpr auto enumNames<DayState> = std::to_array<std::pair<DayState, const char *>>({
    {DayState::Free, "free"},
    {DayState::Partly, "partly"},
    {DayState::Taken, "taken"},
    {DayState::Closed, "closed"},
    {DayState::Past, "past"},
});

// The gaps that are long enough for a reservation, with what must stay free around the others taken off.
QList<TimeSpan> freeOn(const Resource &resource, const QDate &day, const QList<TimeSpan> &taken);
// now: in the organisation's zone.
DayState stateOf(
    const Resource &resource, const QDate &day, const QList<TimeSpan> &taken, const QDateTime &now);

} // namespace schalter::domain
