// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/resource.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

const TimeSpan wholeDay{QTime(0, 0), QTime(23, 59)};

const QStringList weekdays{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                           u"friday"_s, u"saturday"_s, u"sunday"_s};

QJsonObject openingToJson(const QMap<int, QList<TimeSpan>> &opening)
{
    QJsonObject json;
    for (const auto &[weekday, spans] : opening.asKeyValueRange()) {
        QJsonArray texts;
        for (const TimeSpan &span : spans)
            texts.append(textOf(span));
        json.insert(weekdayName(weekday), texts);
    }
    return json;
}

std::optional<QString> readOpening(const QJsonObject &json, Resource &resource)
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const int weekday = weekdayFrom(entry.key());
        if (!weekday)
            return u"resource \"%1\": \"%2\" is not a weekday such as \"monday\""_s.arg(
                resource.key, entry.key());
        QList<TimeSpan> &spans = resource.opening[weekday];
        const QJsonArray texts = entry->toArray();
        for (const QJsonValue &text : texts) {
            const auto span = timeSpanFrom(text.toString());
            if (!span)
                return u"resource \"%1\": \"%2\" is not a span of time such as \"08:00-12:00\""_s.arg(
                    resource.key, text.toString());
            spans.append(*span);
        }
    }
    return std::nullopt;
}

QJsonArray closedToJson(const QList<ClosedDays> &closed)
{
    QJsonArray array;
    for (const ClosedDays &days : closed)
        array.append(QJsonObject{
            {u"from"_s, days.from.toString(Qt::ISODate)},
            {u"to"_s, days.to.toString(Qt::ISODate)},
            {u"reason"_s, textToJson(days.reason)}});
    return array;
}

// A single day needs no end.
std::optional<QString> readClosed(const QJsonArray &array, Resource &resource)
{
    for (const QJsonValue &entry : array) {
        const QString from = entry["from"_L1].toString();
        const QString to = entry["to"_L1].toString(from);
        const ClosedDays days{
            QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate),
            textFromJson(entry["reason"_L1])};
        if (!days.from.isValid() || !days.to.isValid())
            return u"resource \"%1\": \"%2\" is not a day such as \"2026-12-24\""_s.arg(
                resource.key, days.from.isValid() ? to : from);
        resource.closed.append(days);
    }
    return std::nullopt;
}

} // namespace

QList<TimeSpan> Resource::openOn(const QDate &day) const
{
    if (closedOn(day))
        return {};
    return opening.isEmpty() ? QList<TimeSpan>{wholeDay} : opening.value(day.dayOfWeek());
}

const ClosedDays *Resource::closedOn(const QDate &day) const
{
    for (const ClosedDays &days : closed)
        if (days.from <= day && day <= days.to)
            return &days;
    return nullptr;
}

int weekdayFrom(const QString &name) { return int(weekdays.indexOf(name)) + 1; }

QString weekdayName(int weekday) { return weekdays.value(weekday - 1); }

std::optional<TimeSpan> timeSpanFrom(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const QString format = u"HH:mm"_s;
    const QString last = ends.value(1).trimmed();
    const TimeSpan span{
        QTime::fromString(ends[0].trimmed(), format),
        last == "24:00"_L1 ? wholeDay.to : QTime::fromString(last, format)};
    if (ends.size() != 2 || !span.from.isValid() || !span.to.isValid())
        return std::nullopt;
    return span;
}

QString textOf(const TimeSpan &span)
{
    return span.from.toString(u"HH:mm"_s) + u'-' + span.to.toString(u"HH:mm"_s);
}

QJsonObject toJson(const Resource &resource)
{
    return {
        {u"key"_s, resource.key},
        {u"name"_s, textToJson(resource.name)},
        {u"options"_s, optionsToJson(resource.options)},
        {u"opening"_s, openingToJson(resource.opening)},
        {u"closed"_s, closedToJson(resource.closed)},
        {u"minimum_minutes"_s, resource.minimumMinutes},
        {u"maximum_minutes"_s, resource.maximumMinutes},
        {u"buffer_minutes"_s, resource.bufferMinutes},
        {u"days_ahead"_s, resource.daysAhead}};
}

std::optional<QString> readJson(const QJsonObject &json, Resource &resource)
{
    resource.key = json["key"_L1].toString();
    resource.name = textFromJson(json["name"_L1]);
    resource.options = optionsFromJson(json["options"_L1]);
    resource.minimumMinutes = json["minimum_minutes"_L1].toInt();
    resource.maximumMinutes = json["maximum_minutes"_L1].toInt();
    resource.bufferMinutes = json["buffer_minutes"_L1].toInt();
    resource.daysAhead = json["days_ahead"_L1].toInt();
    resource.opening.clear();
    resource.closed.clear();
    if (auto problem = readOpening(json["opening"_L1].toObject(), resource))
        return problem;
    return readClosed(json["closed"_L1].toArray(), resource);
}

} // namespace schalter::domain
