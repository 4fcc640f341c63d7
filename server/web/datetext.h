// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"

#include <QLocale>

namespace schalter::web {

// Dates and times as people of that language write them, in the office's time zone.
class DateText
{
public:
    explicit DateText(const services::Office &office)
        : m_office(office)
    {
    }

    QString day(const QDateTime &at, const QString &language) const;      // 23. November 2026
    QString dateTime(const QDateTime &at, const QString &language) const; // 23. November 2026, 16:05
    QString longDay(const QDate &day, const QString &language) const;     // Samstag, 5. Dezember 2026
    QString month(const QDate &day, const QString &language) const;       // Dezember 2026
    QString weekday(int weekday, const QString &language, QLocale::FormatType format) const;
    static QString machine(const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); }

private:
    const services::Office &m_office;
};

} // namespace schalter::web
