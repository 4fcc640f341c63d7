// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/calendarview.h"

#include "web/pages/formview.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr int monthsAhead = 24; // of a resource that may be reserved at any time

QString monthName(const QDate &first) { return first.toString(u"yyyy-MM"_s); }

QString hours(const QList<TimeSpan> &spans)
{
    QStringList texts;
    for (const TimeSpan &span : spans)
        texts.append(textOf(span).replace(u'-', u'–'));
    return texts.join(u", "_s);
}

} // namespace

QDate dayFrom(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

CalendarView::CalendarView(const SiteContext &site, const Form &form, const QString &language)
    : m_site(site)
    , m_resource(*form.resource)
    , m_language(language)
    , m_address(u"/forms/%1/calendar"_s.arg(form.slug))
    , m_now(site.office.localNow())
    , m_dates(site.office)
{
}

QDate CalendarView::lastMonth() const
{
    const QDate last = m_resource.daysAhead > 0 ? m_now.date().addDays(m_resource.daysAhead)
                                                : m_now.date().addMonths(monthsAhead);
    return QDate(last.year(), last.month(), 1);
}

QDate CalendarView::shownMonth(const QString &month, const QDate &day) const
{
    QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    if (month.size() != 7 || !first.isValid())
        first = day.isValid() ? day : m_now.date();
    first = QDate(first.year(), first.month(), 1);
    return std::clamp(first, QDate(m_now.date().year(), m_now.date().month(), 1), lastMonth());
}

CalendarView::Taken CalendarView::takenIn(const QDate &first) const
{
    Taken taken;
    const QList<Span> spans =
        m_site.storage.reader().reservations().spans(m_resource.key, first, first.addMonths(1).addDays(-1));
    for (const Span &span : spans)
        taken[span.day].append({span.from, span.to});
    return taken;
}

QString CalendarView::html(const QString &month, const QString &day) const
{
    const QDate chosen = dayFrom(day);
    const QDate first = shownMonth(month, chosen);
    const Taken taken = takenIn(first);
    const bool isShown = chosen.isValid() && chosen.year() == first.year() && chosen.month() == first.month();
    const QVariantMap values{
        {u"address"_s, m_address},
        {u"monthTitle"_s, m_dates.month(first, m_language)},
        {u"before"_s, step("calendar_before", first.addMonths(-1), chosen, first > m_now.date())},
        {u"after"_s, step("calendar_after", first.addMonths(1), chosen, first < lastMonth())},
        {u"weekdays"_s, weekdays()},
        {u"weeks"_s, weeks(first, chosen, taken)},
        {u"detail"_s, isShown ? detail(chosen, taken) : QVariant(false)}};
    return QString::fromUtf8(m_site.pages.fragment(u"calendar"_s, m_language, values));
}

QVariantMap CalendarView::step(const char *label, const QDate &month, const QDate &day, bool isPossible) const
{
    return {
        {u"month"_s, monthName(month)},
        {u"chosen"_s, day.isValid() ? day.toString(Qt::ISODate) : QString()},
        {u"label"_s, text(label).arg(m_dates.month(month, m_language))},
        {u"isImpossible"_s, !isPossible}};
}

QVariantList CalendarView::weekdays() const
{
    QVariantList names;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        names.append(QVariantMap{
            {u"short"_s, m_dates.weekday(weekday, m_language, QLocale::ShortFormat)},
            {u"long"_s, m_dates.weekday(weekday, m_language, QLocale::LongFormat)}});
    return names;
}

QVariantList CalendarView::weeks(const QDate &first, const QDate &chosen, const Taken &taken) const
{
    QVariantList weeks;
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday < first.addMonths(1);
         monday = monday.addDays(7)) {
        QVariantList days;
        for (int i = 0; i < 7; ++i) {
            const QDate day = monday.addDays(i);
            days.append(
                day.month() == first.month() ? cell(day, chosen, taken)
                                             : QVariantMap{{u"isDay"_s, false}, {u"isBlank"_s, true}});
        }
        weeks.append(QVariantMap{{u"days"_s, days}});
    }
    return weeks;
}

QVariantMap CalendarView::cell(const QDate &day, const QDate &chosen, const Taken &taken) const
{
    const DayState state = stateOf(m_resource, day, taken.value(day), m_now);
    const ClosedDays *closed = m_resource.closedOn(day);
    QString what = stateName(state);
    if (const QString reason = closed ? closed->reason.in(m_language) : QString(); !reason.isEmpty())
        what += u", "_s + reason;
    return {
        {u"isDay"_s, true},
        {u"isBlank"_s, false},
        {u"canChoose"_s, state != DayState::Past && state != DayState::Closed},
        {u"isChosen"_s, day == chosen},
        {u"isToday"_s, day == m_now.date()},
        {u"state"_s, QString(nameOf(state))},
        {u"number"_s, day.day()},
        {u"date"_s, day.toString(Qt::ISODate)},
        {u"month"_s, monthName(day)},
        {u"label"_s, m_dates.longDay(day, m_language) + u": "_s + what}};
}

QVariant CalendarView::detail(const QDate &day, const Taken &taken) const
{
    const DayState state = stateOf(m_resource, day, taken.value(day), m_now);
    const ClosedDays *closed = m_resource.closedOn(day);
    const bool isOpen = state != DayState::Past && state != DayState::Closed;
    return QVariantMap{
        {u"title"_s, m_dates.longDay(day, m_language)},
        {u"isOpen"_s, isOpen},
        {u"stateName"_s, stateName(state)},
        {u"reason"_s, textOrNone(closed ? closed->reason.in(m_language) : QString())},
        {u"taken"_s, textOrNone(isOpen ? hours(taken.value(day)) : QString())},
        {u"free"_s, isOpen ? textOrNone(freeLine(day, taken.value(day))) : QVariant(false)}};
}

QString CalendarView::freeLine(const QDate &day, const QList<TimeSpan> &taken) const
{
    QList<TimeSpan> left = freeOn(m_resource, day, taken);
    if (day == m_now.date())
        left.removeIf([this](const TimeSpan &span) { return span.to <= m_now.time(); });
    return left.isEmpty() ? text("calendar_nothing") : hours(left);
}

QString CalendarView::stateName(DayState state) const
{
    switch (state) {
    case DayState::Free:
        return text("calendar_free");
    case DayState::Partly:
        return text("calendar_partly");
    case DayState::Taken:
        return text("calendar_taken");
    case DayState::Closed:
        return text("calendar_closed");
    case DayState::Past:
        return text("calendar_past");
    }
    return {};
}

} // namespace schalter::web
