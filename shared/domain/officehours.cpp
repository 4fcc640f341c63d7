// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officehours.h"

#include <algorithm>

namespace schalter::domain {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int daysAhead = 366;

} // namespace

QDateTime momentOf(const QDate &day, int minutes, const QTimeZone &zone)
{
    const QDate date = minutes >= minutesOfDay ? day.addDays(1) : day;
    const QTime time = QTime(0, 0).addSecs((minutes % minutesOfDay) * 60);
    return QDateTime(date, time, zone).toUTC();
}

bool OfficeHours::isHoliday(const QDate &day) const
{
    return std::any_of(holidays.begin(), holidays.end(), [&day](const Holiday &holiday) {
        return (holiday.year == 0 || holiday.year == day.year()) && holiday.month == day.month() &&
               holiday.day == day.day();
    });
}

QList<OfficeSpan> OfficeHours::spansOf(const QDate &day) const
{
    return isHoliday(day) ? QList<OfficeSpan>() : weekdays[size_t(day.dayOfWeek() - 1)];
}

bool OfficeHours::isOpenAt(const QDateTime &at, const QTimeZone &zone) const
{
    const QDate today = at.toTimeZone(zone).date();
    const QList<OfficeSpan> spans = spansOf(today);
    return std::any_of(spans.begin(), spans.end(), [&](const OfficeSpan &span) {
        return momentOf(today, span.from, zone) <= at && at < momentOf(today, span.to, zone);
    });
}

std::optional<QDateTime> OfficeHours::nextOpening(const QDateTime &at, const QTimeZone &zone) const
{
    QDate day = at.toTimeZone(zone).date();
    for (int ahead = 0; ahead <= daysAhead; ++ahead, day = day.addDays(1)) {
        const QList<OfficeSpan> spans = spansOf(day);
        for (const OfficeSpan &span : spans)
            if (at < momentOf(day, span.to, zone))
                return std::max(at, momentOf(day, span.from, zone));
    }
    return std::nullopt;
}

} // namespace schalter::domain
