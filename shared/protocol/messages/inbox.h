// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/envelope.h"

// The inbox and what each person has seen of it.
namespace schalter::protocol {

struct TicketPage
{
    static constexpr const char *type = "ticket-page";
    QList<domain::InboxRow> rows;
    bool more = false;
    int unreadTotal = 0;
    static constexpr auto fields = std::make_tuple(
        named("rows", &TicketPage::rows), named("more", &TicketPage::more),
        named("unreadTotal", &TicketPage::unreadTotal));
    bool operator==(const TicketPage &) const = default;
};

// A page of the inbox behind the edge, in the order or (backwards) against it; the rows are in the order.
struct ListTickets : domain::InboxFilter
{
    static constexpr const char *type = "list-tickets";
    using Reply = TicketPage;
    domain::InboxSort sort = domain::InboxSort::Activity;
    bool ascending = false;
    domain::InboxEdge edge;
    bool backwards = false;
    int limit = 200;
    static constexpr auto fields = std::make_tuple(
        named("states", &ListTickets::states), named("onlyMine", &ListTickets::onlyMine),
        named("onlyUnread", &ListTickets::onlyUnread), named("onlySnoozed", &ListTickets::onlySnoozed),
        named("categories", &ListTickets::categories), named("owners", &ListTickets::owners),
        named("tags", &ListTickets::tags), named("search", &ListTickets::search),
        named("sort", &ListTickets::sort), named("ascending", &ListTickets::ascending),
        named("edge", &ListTickets::edge), named("backwards", &ListTickets::backwards),
        named("limit", &ListTickets::limit));
    bool operator==(const ListTickets &) const = default;
};

// Answer to mark-read, and told to the same person's other clients.
struct ReadMarker
{
    static constexpr const char *type = "read-marker";
    domain::TicketId ticket;
    domain::Sequence upTo = 0;
    int unread = 0;
    bool isNew = false;
    int unreadTotal = 0;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &ReadMarker::ticket), named("upTo", &ReadMarker::upTo),
        named("unread", &ReadMarker::unread), named("isNew", &ReadMarker::isNew),
        named("unreadTotal", &ReadMarker::unreadTotal));
    bool operator==(const ReadMarker &) const = default;
};

// unread: set the marker back to upTo.
struct MarkRead
{
    static constexpr const char *type = "mark-read";
    using Reply = ReadMarker;
    domain::TicketId ticket;
    domain::Sequence upTo = 0;
    bool unread = false;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &MarkRead::ticket), named("upTo", &MarkRead::upTo),
        named("unread", &MarkRead::unread));
    bool operator==(const MarkRead &) const = default;
};

using InboxMessages = std::tuple<TicketPage, ListTickets, ReadMarker, MarkRead>;

} // namespace schalter::protocol
