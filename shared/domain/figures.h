// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QDate>
#include <QList>
#include <array>

namespace schalter::domain {

// How long a step of the figures' time axis is.
enum class FigureStep { Day, Week, Month };

template<>
inline constexpr auto enumNames<FigureStep> = std::to_array<std::pair<FigureStep, const char *>>({
    {FigureStep::Day, "day"},
    {FigureStep::Week, "week"},
    {FigureStep::Month, "month"},
});

// What is not done yet is up to so many days old; what is older is in the last group.
inline constexpr std::array<int, 3> figureAges{2, 7, 30};

// Of one category. Arrivals, answers and waiting: of what came in within the span; open: as of now.
struct CategoryFigures
{
    CategoryId category;
    QList<int> arrivals;    // by step
    int answered = 0;       // those to whom somebody has written or decided
    int unanswered = 0;     // of those that are not closed
    int medianMinutes = 0;  // from arrival to the first answer
    int slowestMinutes = 0; // nine of ten had theirs by then
    QList<int> openByAge;   // open or pending, in the groups of figureAges and the rest
    bool operator==(const CategoryFigures &) const = default;
};

struct Figures
{
    FigureStep step = FigureStep::Day;
    QList<QDate> starts; // the first day of each step
    QList<CategoryFigures> categories;
    bool operator==(const Figures &) const = default;
};

} // namespace schalter::domain
