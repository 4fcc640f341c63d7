// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <array>
#include <optional>

namespace schalter::domain {

// A part of a day on the wall clock, in minutes since midnight; to is not part of it, 1440 is midnight.
struct OfficeSpan
{
    int from = 0;
    int to = 0;
    bool operator==(const OfficeSpan &) const = default;
};

// A day on which nobody is there; without a year (0): each year.
struct Holiday
{
    int year = 0;
    int month = 1;
    int day = 1;
    bool operator==(const Holiday &) const = default;
};

// When an office is open: spans for each weekday, and holidays. Spans are wall-clock times in the office's
// zone: on the days on which the clock is changed they begin and end when the clock on the wall says so.
struct OfficeHours
{
    std::array<QList<OfficeSpan>, 7> weekdays; // Monday first; spans in order, without overlaps
    QList<Holiday> holidays;

    bool isHoliday(const QDate &day) const;
    QList<OfficeSpan> spansOf(const QDate &day) const; // none on a holiday
    bool isOpenAt(const QDateTime &at, const QTimeZone &zone) const;
    // at itself if it is open then; nothing: not within a year.
    std::optional<QDateTime> nextOpening(const QDateTime &at, const QTimeZone &zone) const;

    bool operator==(const OfficeHours &) const = default;
};

// The moment (UTC) when the clock on the wall shows so many minutes after midnight of the day.
QDateTime momentOf(const QDate &day, int minutes, const QTimeZone &zone);

} // namespace schalter::domain
