// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configsections.h"
#include "app/config/configvalues.h"

#include <QRegularExpression>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int minutesOfDay = 24 * 60;

std::optional<OfficeSpan> spanFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)$"_s);
    const auto match = pattern.match(text);
    const auto minutes = [&match](int group) {
        return match.captured(group).toInt() * 60 + match.captured(group + 1).toInt();
    };
    const OfficeSpan span{minutes(1), minutes(3)};
    if (!match.hasMatch() || span.from >= span.to || span.to > minutesOfDay)
        return std::nullopt;
    return span;
}

std::optional<Holiday> holidayFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:(\\d{4})-)?(\\d\\d)-(\\d\\d)$"_s);
    const auto match = pattern.match(text);
    const Holiday holiday{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    constexpr int leapYear = 2024; // each year may have its 29 February
    const int year = holiday.year > 0 ? holiday.year : leapYear;
    return match.hasMatch() && QDate::isValid(year, holiday.month, holiday.day) ? std::optional(holiday)
                                                                                : std::nullopt;
}

void readDay(TomlReader &reader, const QString &key, QList<OfficeSpan> &target)
{
    const auto spans = reader.texts(key);
    if (!spans)
        return;
    for (const QString &text : *spans) {
        const auto span = spanFrom(text);
        if (!span)
            return reader.problem(
                key, u"expected spans such as \"08:00-11:30\", found \"%1\" in it"_s.arg(text));
        if (!target.isEmpty() && span->from < target.last().to)
            return reader.problem(
                key,
                u"expected spans in their order, found \"%1\" before the end of the one before"_s.arg(text));
        target.append(*span);
    }
}

void readHolidays(TomlReader &reader, QList<Holiday> &target)
{
    const auto days = reader.texts(u"holidays"_s);
    if (!days)
        return;
    for (const QString &text : *days) {
        const auto holiday = holidayFrom(text);
        if (!holiday)
            return reader.problem(
                u"holidays"_s,
                u"expected days such as \"2026-12-24\", or \"12-25\" for each year, found \"%1\" in it"_s.arg(
                    text));
        target.append(*holiday);
    }
}

} // namespace

void readChat(TomlReader &reader, Config &config)
{
    ChatRules &chat = config.chat;
    chat.isEnabled = reader.flag(u"enabled"_s).value_or(chat.isEnabled);
    qint64 untilTaken = chat.untilTaken.count();
    qint64 untilIdle = chat.untilIdle.count();
    readNumber(reader, u"answer_seconds"_s, 5, 3600, untilTaken);
    readNumber(reader, u"idle_minutes"_s, 1, 240, untilIdle);
    readNumber(reader, u"most_waiting"_s, 1, 1000, chat.mostWaiting);
    chat.untilTaken = std::chrono::seconds(untilTaken);
    chat.untilIdle = std::chrono::minutes(untilIdle);
    readHolidays(reader, chat.hours.holidays);
    const QStringList days{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                           u"friday"_s, u"saturday"_s, u"sunday"_s};
    for (qsizetype day = 0; day < days.size(); ++day)
        readDay(reader, days[day], chat.hours.weekdays[size_t(day)]);
}

} // namespace schalter::app
