// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spanrules.h"

#include "domain/fieldbounds.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

using Found = QMap<QString, FieldError>;

QTime moved(const QTime &time, int minutes)
{
    const QTime first(0, 0);
    const QTime last(23, 59, 59);
    const int all = first.secsTo(time) / 60 + minutes;
    return all < 0 ? first : all >= 24 * 60 ? last : first.addSecs(all * 60);
}

void checkDay(const Resource &resource, const QString &text, const QDate &today, Found &found)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const auto problem = [&found](FieldProblem what, const QString &bound = {}) {
        found.insert(u"day"_s, {what, bound});
    };
    if (text.isEmpty())
        problem(FieldProblem::Required);
    else if (!day.isValid() || text.size() != 10)
        problem(FieldProblem::NotADate);
    else if (day < today)
        problem(FieldProblem::InThePast);
    else if (resource.daysAhead > 0 && day > today.addDays(resource.daysAhead))
        problem(FieldProblem::TooFarAhead, dayText(today.addDays(resource.daysAhead)));
    else if (resource.openOn(day).isEmpty())
        problem(FieldProblem::DayClosed);
}

void checkTimes(const Answers &answers, Found &found)
{
    for (const QString &key : {u"from"_s, u"to"_s}) {
        const QString text = firstAnswer(answers, key);
        if (!timeFrom(text).isValid())
            found.insert(key, {text.isEmpty() ? FieldProblem::Required : FieldProblem::NotATime, {}});
    }
}

QString hoursOf(const QList<TimeSpan> &open)
{
    QStringList texts;
    for (const TimeSpan &span : open)
        texts.append(textOf(span).replace(u'-', u'–'));
    return texts.join(u", "_s);
}

// Of times that are times on a day that is open.
void checkLength(const Resource &resource, const TimeSpan &span, Found &found)
{
    const int minutes = span.from.secsTo(span.to) / 60;
    if (minutes <= 0)
        found.insert(u"to"_s, {FieldProblem::EndBeforeStart, {}});
    else if (minutes < resource.minimumMinutes)
        found.insert(u"to"_s, {FieldProblem::SpanTooShort, QString::number(resource.minimumMinutes)});
    else if (resource.maximumMinutes > 0 && minutes > resource.maximumMinutes)
        found.insert(u"to"_s, {FieldProblem::SpanTooLong, QString::number(resource.maximumMinutes)});
}

void checkHours(const QList<TimeSpan> &open, const TimeSpan &span, Found &found)
{
    const auto around = std::find_if(open.begin(), open.end(), [&span](const TimeSpan &hours) {
        return hours.from <= span.from && span.from < hours.to;
    });
    if (around == open.end())
        found.insert(u"from"_s, {FieldProblem::ResourceClosed, hoursOf(open)});
    else if (span.to > around->to)
        found.insert(u"to"_s, {FieldProblem::ResourceClosed, hoursOf(open)});
}

} // namespace

void checkSpan(const Resource &resource, const Answers &answers, const QDateTime &now, Found &found)
{
    checkDay(resource, firstAnswer(answers, u"day"_s), now.date(), found);
    checkTimes(answers, found);
    if (!found.contains(u"from"_s) && !found.contains(u"to"_s)) {
        const QDate day = QDate::fromString(firstAnswer(answers, u"day"_s), Qt::ISODate);
        const TimeSpan span{
            timeFrom(firstAnswer(answers, u"from"_s)), timeFrom(firstAnswer(answers, u"to"_s))};
        checkLength(resource, span, found);
        if (!found.contains(u"day"_s) && !found.contains(u"to"_s))
            checkHours(resource.openOn(day), span, found);
        if (!found.contains(u"day"_s) && !found.contains(u"from"_s) && day == now.date() &&
            span.from < now.time())
            found.insert(u"from"_s, {FieldProblem::TimeInThePast, {}});
    }
    for (const QString &option : answers.value(u"options"_s))
        if (std::none_of(resource.options.begin(), resource.options.end(), [&option](const Option &known) {
                return known.key == option;
            }))
            found.insert(u"options"_s, {FieldProblem::NotAChoice, {}});
}

Span withBuffer(const Span &span, const Resource &resource)
{
    return {
        span.resource, span.day, moved(span.from, -resource.bufferMinutes),
        moved(span.to, resource.bufferMinutes)};
}

} // namespace schalter::domain
