// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/savedview.h"
#include "protocol/messages/session.h"

// Views on the inbox that a person has given a name, and what is unread in them.
namespace schalter::protocol {

template<>
struct Fields<domain::InboxFilter>
{
    using T = domain::InboxFilter;
    static constexpr auto list = std::make_tuple(
        named("states", &T::states), named("onlyMine", &T::onlyMine), named("onlyUnread", &T::onlyUnread),
        named("onlySnoozed", &T::onlySnoozed), named("categories", &T::categories),
        named("owners", &T::owners), named("tags", &T::tags), named("search", &T::search));
};

template<>
struct Fields<domain::SavedView>
{
    using T = domain::SavedView;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("name", &T::name), named("filter", &T::filter), named("sort", &T::sort),
        named("ascending", &T::ascending));
};

// Also told to the same person's clients after each change.
struct ViewList
{
    static constexpr const char *type = "view-list";
    QList<domain::SavedView> views;
    static constexpr auto fields = std::make_tuple(named("views", &ViewList::views));
    bool operator==(const ViewList &) const = default;
};

struct ListViews
{
    static constexpr const char *type = "list-views";
    using Reply = ViewList;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListViews &) const = default;
};

struct ViewSaved
{
    static constexpr const char *type = "view-saved";
    domain::SavedView view;
    static constexpr auto fields = std::make_tuple(named("view", &ViewSaved::view));
    bool operator==(const ViewSaved &) const = default;
};

struct SaveView
{
    static constexpr const char *type = "save-view";
    using Reply = ViewSaved;
    domain::SavedView view;
    static constexpr auto fields = std::make_tuple(named("view", &SaveView::view));
    bool operator==(const SaveView &) const = default;
};

struct RemoveView
{
    static constexpr const char *type = "remove-view";
    using Reply = Ok;
    domain::ViewId view;
    static constexpr auto fields = std::make_tuple(named("view", &RemoveView::view));
    bool operator==(const RemoveView &) const = default;
};

// How many tickets with something new each filter shows, in the order of the filters.
struct UnreadCounts
{
    static constexpr const char *type = "unread-counts";
    QList<int> counts;
    static constexpr auto fields = std::make_tuple(named("counts", &UnreadCounts::counts));
    bool operator==(const UnreadCounts &) const = default;
};

struct CountUnread
{
    static constexpr const char *type = "count-unread";
    using Reply = UnreadCounts;
    QList<domain::InboxFilter> filters;
    static constexpr auto fields = std::make_tuple(named("filters", &CountUnread::filters));
    bool operator==(const CountUnread &) const = default;
};

using ViewMessages =
    std::tuple<ViewList, ListViews, ViewSaved, SaveView, RemoveView, UnreadCounts, CountUnread>;

} // namespace schalter::protocol
