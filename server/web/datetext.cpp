// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/datetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QLocale localeOf(const QString &language)
{
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(QLocale(language).language(), QLocale::Switzerland);
}

} // namespace

QString DateText::day(const QDateTime &at, const QString &language) const
{
    const QString format = language == "de"_L1 ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s;
    return localeOf(language).toString(at.toTimeZone(m_office.timeZone).date(), format);
}

QString DateText::dateTime(const QDateTime &at, const QString &language) const
{
    return day(at, language) + at.toTimeZone(m_office.timeZone).toString(u", HH:mm"_s);
}

QString DateText::longDay(const QDate &day, const QString &language) const
{
    const QString format = language == "de"_L1 ? u"dddd, d. MMMM yyyy"_s : u"dddd d MMMM yyyy"_s;
    return localeOf(language).toString(day, format);
}

QString DateText::month(const QDate &day, const QString &language) const
{
    const QString name = localeOf(language).standaloneMonthName(day.month());
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(day.year());
}

QString DateText::weekday(int weekday, const QString &language, QLocale::FormatType format) const
{
    return localeOf(language).standaloneDayName(weekday, format).remove(u'.');
}

} // namespace schalter::web
