// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"

#include "domain/permissions.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int longestSpan = 5 * 366; // days
constexpr int mostDays = 45;
constexpr int mostWeeks = 40;

// The first day of the step that the day lies in.
QDate startOf(FigureStep step, const QDate &day)
{
    switch (step) {
    case FigureStep::Day:
        return day;
    case FigureStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case FigureStep::Month:
        return QDate(day.year(), day.month(), 1);
    }
    return day;
}

QDate nextOf(FigureStep step, const QDate &start)
{
    return step == FigureStep::Month ? start.addMonths(1) : start.addDays(step == FigureStep::Week ? 7 : 1);
}

FigureStep stepFor(qint64 days)
{
    return days <= mostDays ? FigureStep::Day : days <= mostWeeks * 7 ? FigureStep::Week : FigureStep::Month;
}

bool isAdministrator(const User &user) { return user.role == Role::Administrator; }

struct Waits
{
    QList<qint64> minutes;
    qint64 at(double share)
    {
        if (minutes.isEmpty())
            return 0;
        std::sort(minutes.begin(), minutes.end());
        return minutes.at(qsizetype(share * double(minutes.size() - 1) + 0.5));
    }
};

// The figures while they are being counted.
class Counter
{
public:
    Counter(Repositories &repositories, const User &user, const FiguresRequest &request, QTimeZone zone)
        : m_zone(std::move(zone))
    {
        m_figures.step = stepFor(request.from.daysTo(request.to) + 1);
        for (QDate day = startOf(m_figures.step, request.from); day <= request.to;
             day = nextOf(m_figures.step, day))
            m_figures.starts.append(day);
        for (const Category &category : repositories.catalogue().categories()) {
            if (!isAdministrator(user) && !maySee(user, category.id))
                continue;
            CategoryFigures own;
            own.category = category.id;
            own.arrivals.fill(0, m_figures.starts.size());
            own.openByAge.fill(0, qsizetype(figureAges.size()) + 1);
            m_rows.insert(category.id, m_figures.categories.size());
            m_figures.categories.append(own);
        }
        m_waits.resize(m_figures.categories.size());
    }
    void addReceived(const TicketTimes &times)
    {
        const qsizetype row = m_rows.value(times.category, -1);
        const QDate start = startOf(m_figures.step, times.createdAt.toTimeZone(m_zone).date());
        const qsizetype step = m_figures.starts.indexOf(start);
        if (row < 0 || step < 0)
            return;
        ++m_figures.categories[row].arrivals[step];
        if (times.answeredAt.isValid()) {
            ++m_figures.categories[row].answered;
            m_waits[row].minutes.append(times.createdAt.secsTo(times.answeredAt) / 60);
        } else if (!times.isDone) {
            ++m_figures.categories[row].unanswered;
        }
    }
    void addUndone(const TicketTimes &times, const QDateTime &now)
    {
        const qsizetype row = m_rows.value(times.category, -1);
        if (row < 0)
            return;
        const qint64 days = times.createdAt.daysTo(now);
        const auto group = std::lower_bound(figureAges.begin(), figureAges.end(), days);
        ++m_figures.categories[row].openByAge[group - figureAges.begin()];
    }
    Figures take()
    {
        for (qsizetype row = 0; row < m_waits.size(); ++row) {
            m_figures.categories[row].medianMinutes = int(m_waits[row].at(0.5));
            m_figures.categories[row].slowestMinutes = int(m_waits[row].at(0.9));
        }
        return m_figures;
    }

private:
    const QTimeZone m_zone;
    Figures m_figures;
    QHash<CategoryId, qsizetype> m_rows;
    QList<Waits> m_waits;
};

} // namespace

Result<Figures> CountFigures::operator()(Repositories &repositories, const FiguresRequest &request) const
{
    const auto user = repositories.people().find(request.user);
    if (!user || !user->active || (user->role != Role::Lead && !isAdministrator(*user)))
        return ErrorCode::NotAllowed;
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from ||
        request.from.daysTo(request.to) > longestSpan)
        return Error{ErrorCode::Invalid, u"to"_s};
    Counter counter(repositories, *user, request, m_office.timeZone);
    repositories.figures().received(
        request.from.startOfDay(m_office.timeZone).toUTC(),
        request.to.addDays(1).startOfDay(m_office.timeZone).toUTC(),
        [&counter](const TicketTimes &times) { counter.addReceived(times); });
    repositories.figures().undone(
        [&counter, now = m_office.now()](const TicketTimes &times) { counter.addUndone(times, now); });
    return counter.take();
}

} // namespace schalter::services
