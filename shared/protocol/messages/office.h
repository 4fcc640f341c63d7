// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "domain/history.h"
#include "protocol/envelope.h"

// What the office knows of itself: its figures, and who has changed what.
namespace schalter::protocol {

template<>
struct Fields<domain::CategoryFigures>
{
    using T = domain::CategoryFigures;
    static constexpr auto list = std::make_tuple(
        named("category", &T::category), named("arrivals", &T::arrivals), named("answered", &T::answered),
        named("unanswered", &T::unanswered), named("medianMinutes", &T::medianMinutes),
        named("slowestMinutes", &T::slowestMinutes), named("openByAge", &T::openByAge));
};

template<>
struct Fields<domain::HistoryEntry>
{
    using T = domain::HistoryEntry;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("at", &T::at), named("actor", &T::actor),
        named("actorName", &T::actorName), named("kind", &T::kind), named("action", &T::action),
        named("subject", &T::subject), named("changes", &T::changes));
};

struct FiguresCounted
{
    static constexpr const char *type = "figures";
    domain::FigureStep step = domain::FigureStep::Day;
    QList<QDate> starts;
    QList<domain::CategoryFigures> categories;
    static constexpr auto fields = std::make_tuple(
        named("step", &FiguresCounted::step), named("starts", &FiguresCounted::starts),
        named("categories", &FiguresCounted::categories));
    bool operator==(const FiguresCounted &) const = default;
};

// Leads and administrators. to: the last day.
struct ListFigures
{
    static constexpr const char *type = "list-figures";
    using Reply = FiguresCounted;
    QDate from;
    QDate to;
    static constexpr auto fields =
        std::make_tuple(named("from", &ListFigures::from), named("to", &ListFigures::to));
    bool operator==(const ListFigures &) const = default;
};

struct FiguresFile
{
    static constexpr const char *type = "figures-file";
    QString text;
    static constexpr auto fields = std::make_tuple(named("text", &FiguresFile::text));
    bool operator==(const FiguresFile &) const = default;
};

// The same as CSV, with its words in that language.
struct ExportFigures
{
    static constexpr const char *type = "export-figures";
    using Reply = FiguresFile;
    QDate from;
    QDate to;
    QString language;
    static constexpr auto fields = std::make_tuple(
        named("from", &ExportFigures::from), named("to", &ExportFigures::to),
        named("language", &ExportFigures::language));
    bool operator==(const ExportFigures &) const = default;
};

struct HistoryPage
{
    static constexpr const char *type = "history-page";
    QList<domain::HistoryEntry> entries;
    bool more = false;
    static constexpr auto fields =
        std::make_tuple(named("entries", &HistoryPage::entries), named("more", &HistoryPage::more));
    bool operator==(const HistoryPage &) const = default;
};

// Newest first; before: the id of the last entry of the page before.
struct ListHistory
{
    static constexpr const char *type = "list-history";
    using Reply = HistoryPage;
    QList<domain::HistoryKind> kinds;
    QString search;
    qint64 before = 0;
    int limit = 100;
    static constexpr auto fields = std::make_tuple(
        named("kinds", &ListHistory::kinds), named("search", &ListHistory::search),
        named("before", &ListHistory::before), named("limit", &ListHistory::limit));
    bool operator==(const ListHistory &) const = default;
};

using OfficeMessages =
    std::tuple<FiguresCounted, ListFigures, FiguresFile, ExportFigures, HistoryPage, ListHistory>;

} // namespace schalter::protocol
