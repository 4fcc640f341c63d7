// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include "domain/spanrules.h"

namespace schalter::domain {

namespace {

TimeSpan around(const Resource &resource, const TimeSpan &taken)
{
    const Span wide = withBuffer({{}, {}, taken.from, taken.to}, resource);
    return {wide.from, wide.to};
}

QList<TimeSpan> without(const QList<TimeSpan> &open, const TimeSpan &taken)
{
    QList<TimeSpan> left;
    for (const TimeSpan &span : open) {
        if (taken.to <= span.from || taken.from >= span.to) {
            left.append(span);
            continue;
        }
        if (span.from < taken.from)
            left.append({span.from, taken.from});
        if (taken.to < span.to)
            left.append({taken.to, span.to});
    }
    return left;
}

} // namespace

QList<TimeSpan> freeOn(const Resource &resource, const QDate &day, const QList<TimeSpan> &taken)
{
    QList<TimeSpan> left = resource.openOn(day);
    for (const TimeSpan &span : taken)
        left = without(left, around(resource, span));
    const int needed = std::max(1, resource.minimumMinutes) * 60;
    left.removeIf([needed](const TimeSpan &span) { return span.from.secsTo(span.to) < needed; });
    return left;
}

DayState stateOf(
    const Resource &resource, const QDate &day, const QList<TimeSpan> &taken, const QDateTime &now)
{
    if (day < now.date())
        return DayState::Past;
    const bool isTooFar = resource.daysAhead > 0 && day > now.date().addDays(resource.daysAhead);
    QList<TimeSpan> open = resource.openOn(day);
    if (isTooFar || open.isEmpty())
        return DayState::Closed;
    const QList<TimeSpan> left = freeOn(resource, day, taken);
    if (left.isEmpty())
        return DayState::Taken;
    return left == open ? DayState::Free : DayState::Partly;
}

} // namespace schalter::domain
