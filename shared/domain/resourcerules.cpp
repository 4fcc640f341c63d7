// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguerules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int nameChars = 200;
constexpr int mostOptions = 40;
constexpr int mostSpans = 10;
constexpr int mostClosed = 500;
constexpr int dayMinutes = 24 * 60;
constexpr int mostDaysAhead = 3660;

void findInOpening(FlawFinder &flaws, const Resource &resource)
{
    for (const auto &[weekday, spans] : resource.opening.asKeyValueRange()) {
        const QString place = u"opening."_s + weekdayName(weekday);
        flaws.unless(
            spans.size() <= mostSpans, place,
            QT_TRANSLATE_NOOP("Flaw", "There are too many: at most %1 are possible."),
            {QString::number(mostSpans)});
        QTime before;
        for (const TimeSpan &span : spans) {
            flaws.unless(
                span.from < span.to, place,
                QT_TRANSLATE_NOOP("Flaw", "The opening time \"%1\" must end after it begins."),
                {textOf(span)});
            flaws.unless(
                !before.isValid() || before < span.from, place,
                QT_TRANSLATE_NOOP(
                    "Flaw", "The opening time \"%1\" must begin after the one before it has ended."),
                {textOf(span)});
            before = span.to;
        }
    }
}

void findInClosed(FlawFinder &flaws, const Resource &resource)
{
    flaws.unless(
        resource.closed.size() <= mostClosed, u"closed"_s,
        QT_TRANSLATE_NOOP("Flaw", "There are too many: at most %1 are possible."),
        {QString::number(mostClosed)});
    for (qsizetype i = 0; i < resource.closed.size(); ++i) {
        const ClosedDays &days = resource.closed[i];
        const QString place = u"closed.%1"_s.arg(i);
        flaws.unless(
            days.from.isValid() && days.to.isValid() && days.from <= days.to, place,
            QT_TRANSLATE_NOOP("Flaw", "The closed days from %1 must not end before they begin."),
            {days.from.toString(Qt::ISODate)});
        flaws.text(place + u".reason"_s, days.reason, nameChars, false);
    }
}

void findInBounds(FlawFinder &flaws, const Resource &resource)
{
    const auto bound = [&flaws](const QString &place, int value, int most) {
        flaws.unless(
            value >= 0 && value <= most, place,
            QT_TRANSLATE_NOOP("Flaw", "This must be a number from 0 to %1, but is %2."),
            {QString::number(most), QString::number(value)});
    };
    bound(u"minimum_minutes"_s, resource.minimumMinutes, dayMinutes);
    bound(u"maximum_minutes"_s, resource.maximumMinutes, dayMinutes);
    bound(u"buffer_minutes"_s, resource.bufferMinutes, dayMinutes);
    bound(u"days_ahead"_s, resource.daysAhead, mostDaysAhead);
    flaws.unless(
        resource.maximumMinutes == 0 || resource.minimumMinutes <= resource.maximumMinutes,
        u"minimum_minutes"_s,
        QT_TRANSLATE_NOOP("Flaw", "The shortest reservation must not be longer than the longest one."));
}

} // namespace

QList<Flaw> flawsOf(const Resource &resource)
{
    FlawFinder flaws;
    QSet<QString> keys;
    flaws.key(u"key"_s, resource.key, keys);
    flaws.text(u"name"_s, resource.name, nameChars, true);
    flaws.options(u"options"_s, resource.options, mostOptions);
    findInOpening(flaws, resource);
    findInClosed(flaws, resource);
    findInBounds(flaws, resource);
    return flaws.found();
}

} // namespace schalter::domain
