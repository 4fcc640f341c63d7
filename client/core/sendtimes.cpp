// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sendtimes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr int morning = 8 * 60;
constexpr int afternoon = 14 * 60;
constexpr int closeBy = 30 * 60; // seconds: not worth waiting for

QString words(const char *source) { return QCoreApplication::translate("SendTimes", source); }

QString timeOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString dayOf(const QDate &day)
{
    return u"%1, %2"_s.arg(QLocale().dayName(day.dayOfWeek()), QLocale().toString(day, QLocale::ShortFormat));
}

} // namespace

SendTimes::SendTimes(const protocol::Welcome &welcome)
    : m_zone(welcome.timeZone.toUtf8())
    , m_isKnown(!welcome.officeHours.isEmpty())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::systemTimeZone();
    for (const protocol::OfficeTime &time : welcome.officeHours)
        if (time.weekday >= 1 && time.weekday <= 7)
            m_hours.weekdays[size_t(time.weekday - 1)].append({time.from, time.to});
    m_hours.holidays = welcome.holidays;
}

QDateTime SendTimes::at(const QDate &day, int minutes) const { return momentOf(day, minutes, m_zone); }

QDateTime SendTimes::morningOf(const QDate &day) const { return nextOpening(at(day, morning)); }

QList<SendTimes::Preset> SendTimes::presets(const QDateTime &now) const
{
    const QDate today = now.toTimeZone(m_zone).date();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    QList<Preset> presets;
    if (const QDateTime later = at(today, afternoon); now.secsTo(later) > closeBy && isOpenAt(later))
        presets.append(
            {words(QT_TRANSLATE_NOOP("SendTimes", "This afternoon, %1")).arg(timeOf(later)), later});
    for (const QDate &day : {today.addDays(1), monday}) {
        const QDateTime at = morningOf(day);
        const bool isKnown = std::any_of(
            presets.begin(), presets.end(), [&](const Preset &preset) { return preset.at == at; });
        if (isKnown)
            continue;
        const QString name = spoken(at, now);
        presets.append({name.left(1).toUpper() + name.mid(1), at});
    }
    return presets;
}

bool SendTimes::isOpenAt(const QDateTime &at) const { return !m_isKnown || m_hours.isOpenAt(at, m_zone); }

QString SendTimes::whyClosed(const QDateTime &at) const
{
    if (isOpenAt(at))
        return {};
    const QDate day = at.toTimeZone(m_zone).date();
    if (m_hours.isHoliday(day))
        return words(QT_TRANSLATE_NOOP("SendTimes", "%1 is a holiday.")).arg(dayOf(day));
    if (m_hours.spansOf(day).isEmpty())
        return words(QT_TRANSLATE_NOOP("SendTimes", "The office is closed on %1."))
            .arg(QLocale().dayName(day.dayOfWeek()));
    return words(QT_TRANSLATE_NOOP("SendTimes", "The office is closed at that time."));
}

QDateTime SendTimes::nextOpening(const QDateTime &at) const
{
    return m_isKnown ? m_hours.nextOpening(at, m_zone).value_or(at) : at;
}

QString SendTimes::spoken(const QDateTime &at, const QDateTime &now)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const QString time = timeOf(at);
    if (day == today)
        return words(QT_TRANSLATE_NOOP("SendTimes", "today, %1")).arg(time);
    if (day == today.addDays(1))
        return words(QT_TRANSLATE_NOOP("SendTimes", "tomorrow, %1")).arg(time);
    return u"%1, %2"_s.arg(dayOf(day), time);
}

} // namespace schalter::client
