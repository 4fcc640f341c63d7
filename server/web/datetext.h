// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"

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
    static QString machine(const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); }

private:
    const services::Office &m_office;
};

} // namespace schalter::web
