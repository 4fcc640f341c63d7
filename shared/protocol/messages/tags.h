// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/tag.h"
#include "protocol/messages/operations.h"
#include "protocol/messages/session.h"

// Marks of the organisation's own on tickets.
namespace schalter::protocol {

template<>
struct Fields<domain::Tag>
{
    using T = domain::Tag;
    static constexpr auto list =
        std::make_tuple(named("id", &T::id), named("name", &T::name), named("colour", &T::colour));
};

// Also told to everyone after each change.
struct TagList
{
    static constexpr const char *type = "tag-list";
    QList<domain::Tag> tags;
    static constexpr auto fields = std::make_tuple(named("tags", &TagList::tags));
    bool operator==(const TagList &) const = default;
};

struct ListTags
{
    static constexpr const char *type = "list-tags";
    using Reply = TagList;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListTags &) const = default;
};

struct TagSaved
{
    static constexpr const char *type = "tag-saved";
    domain::Tag tag;
    static constexpr auto fields = std::make_tuple(named("tag", &TagSaved::tag));
    bool operator==(const TagSaved &) const = default;
};

struct SaveTag
{
    static constexpr const char *type = "save-tag";
    using Reply = TagSaved;
    domain::Tag tag;
    static constexpr auto fields = std::make_tuple(named("tag", &SaveTag::tag));
    bool operator==(const SaveTag &) const = default;
};

// From all tickets, too.
struct RemoveTag
{
    static constexpr const char *type = "remove-tag";
    using Reply = Ok;
    domain::TagId tag;
    static constexpr auto fields = std::make_tuple(named("tag", &RemoveTag::tag));
    bool operator==(const RemoveTag &) const = default;
};

struct TagTicket
{
    static constexpr const char *type = "tag-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::TagId tag;
    bool remove = false;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &TagTicket::ticket), named("operation", &TagTicket::operation),
        named("tag", &TagTicket::tag), named("remove", &TagTicket::remove));
    bool operator==(const TagTicket &) const = default;
};

using TagMessages = std::tuple<TagList, ListTags, TagSaved, SaveTag, RemoveTag, TagTicket>;

} // namespace schalter::protocol
