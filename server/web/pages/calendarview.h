// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/calendar.h"
#include "domain/form.h"
#include "web/sitecontext.h"

namespace schalter::web {

// A month of what a form reserves: which days are free, and of the chosen day what is taken, never by whom.
class CalendarView
{
public:
    CalendarView(const SiteContext &site, const domain::Form &form, const QString &language);

    // month: "2026-12", else the day's, else this one. day: an ISO date or nothing.
    QString html(const QString &month, const QString &day) const;

private:
    using Taken = QMap<QDate, QList<domain::TimeSpan>>;

    QDate shownMonth(const QString &month, const QDate &day) const;
    QDate lastMonth() const;
    Taken takenIn(const QDate &first) const;
    QVariantMap step(const char *text, const QDate &month, const QDate &day, bool isPossible) const;
    QVariantList weekdays() const;
    QVariantList weeks(const QDate &first, const QDate &chosen, const Taken &taken) const;
    QVariantMap cell(const QDate &day, const QDate &chosen, const Taken &taken) const;
    QVariant detail(const QDate &day, const Taken &taken) const;
    QString freeLine(const QDate &day, const QList<domain::TimeSpan> &taken) const;
    QString text(const char *key) const { return m_site.pages.text(m_language, key); }
    QString stateName(domain::DayState state) const;

    const SiteContext &m_site;
    const domain::Resource m_resource;
    const QString m_language;
    const QString m_address;
    const QDateTime m_now; // in the office's zone
    const DateText m_dates;
};

// The day that a link or a form names, if it is one.
QDate dayFrom(const QString &text);

} // namespace schalter::web
