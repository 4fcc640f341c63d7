// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/option.h"

#include <QDate>
#include <QMap>
#include <QTime>
#include <optional>

namespace schalter::domain {

struct TimeSpan
{
    QTime from;
    QTime to; // exclusive
    bool operator==(const TimeSpan &) const = default;
};

// Days on which a resource can't be reserved, the last one included.
struct ClosedDays
{
    QDate from;
    QDate to;
    LocalizedText reason; // shown to everyone; may be empty
    bool operator==(const ClosedDays &) const = default;
};

// What can be reserved: a hall, a bus. Several forms may reserve the same one; its key never changes.
struct Resource
{
    QString key; // [a-z0-9_-]+
    LocalizedText name;
    QList<Option> options;
    QMap<int, QList<TimeSpan>> opening = {}; // by Qt::DayOfWeek; empty: at any time
    QList<ClosedDays> closed = {};
    int minimumMinutes = 0; // of one reservation; 0: any
    int maximumMinutes = 0; // 0: any
    int bufferMinutes = 0;  // that stay free between two reservations
    int daysAhead = 0;      // that may lie between today and the day; 0: any
    int revision = 0;       // rises with each change

    // When it can be reserved on that day, whoever else has; nothing: closed.
    QList<TimeSpan> openOn(const QDate &day) const;
    const ClosedDays *closedOn(const QDate &day) const;
    bool operator==(const Resource &) const = default;
};

// A weekday's name in files: "monday" is 1; 0: it is none.
int weekdayFrom(const QString &name);
QString weekdayName(int weekday);
// "08:00-12:00"; the end of a day may be written 24:00.
std::optional<TimeSpan> timeSpanFrom(const QString &text);
QString textOf(const TimeSpan &span);

// Everything but the revision.
QJsonObject toJson(const Resource &resource);
// An error sentence (English, for administrators) if it can't be read.
std::optional<QString> readJson(const QJsonObject &json, Resource &resource);

} // namespace schalter::domain
