// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/operations.h"
#include "protocol/messages/session.h"

// Tickets beside each other: put off, of the same applicant, merged.
namespace schalter::protocol {

// Told: these rows of this person's inbox are otherwise now, without an event (put off, woken up, marked).
struct RowsChanged
{
    static constexpr const char *type = "rows-changed";
    QList<domain::InboxRow> rows;
    int unreadTotal = 0;
    static constexpr auto fields =
        std::make_tuple(named("rows", &RowsChanged::rows), named("unreadTotal", &RowsChanged::unreadTotal));
    bool operator==(const RowsChanged &) const = default;
};

// until null: it is there again.
struct SnoozeTicket
{
    static constexpr const char *type = "snooze-ticket";
    using Reply = Ok;
    domain::TicketId ticket;
    QDateTime until;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &SnoozeTicket::ticket), named("until", &SnoozeTicket::until));
    bool operator==(const SnoozeTicket &) const = default;
};

// more: there are others, too.
struct RelatedList
{
    static constexpr const char *type = "related-list";
    QList<domain::InboxRow> rows;
    bool more = false;
    static constexpr auto fields =
        std::make_tuple(named("rows", &RelatedList::rows), named("more", &RelatedList::more));
    bool operator==(const RelatedList &) const = default;
};

// The applicant's other tickets that are open or in progress, by her address.
struct ListRelated
{
    static constexpr const char *type = "list-related";
    using Reply = RelatedList;
    domain::TicketId ticket;
    static constexpr auto fields = std::make_tuple(named("ticket", &ListRelated::ticket));
    bool operator==(const ListRelated &) const = default;
};

// ticket: the duplicate. isSure: although the applicants are not the same.
struct MergeTicket
{
    static constexpr const char *type = "merge-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::TicketId into;
    bool isSure = false;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &MergeTicket::ticket), named("operation", &MergeTicket::operation),
        named("into", &MergeTicket::into), named("isSure", &MergeTicket::isSure));
    bool operator==(const MergeTicket &) const = default;
};

using RelatedMessages = std::tuple<RowsChanged, SnoozeTicket, RelatedList, ListRelated, MergeTicket>;

} // namespace schalter::protocol
