// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attention.h"
#include "domain/chat.h"
#include "protocol/envelope.h"

// Who is there and who is writing, on a ticket or in a chat (nothing of it is stored), and the chats of the
// public page.
namespace schalter::protocol {

// Somebody of the office who has it before her eyes.
struct Attendant
{
    domain::UserId user;
    QString name;
    bool typing = false;
    static constexpr auto fields = std::make_tuple(
        named("user", &Attendant::user), named("name", &Attendant::name),
        named("typing", &Attendant::typing));
    bool operator==(const Attendant &) const = default;
};

// Answer to set-presence, and told whenever it changes to whoever is present there.
struct Presence
{
    static constexpr const char *type = "presence";
    domain::TicketId ticket;
    domain::ChatId chat;
    domain::Attention applicant = domain::Attention::Gone;
    bool applicantTyping = false;
    QList<Attendant> staff;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &Presence::ticket), named("chat", &Presence::chat),
        named("applicant", &Presence::applicant), named("applicantTyping", &Presence::applicantTyping),
        named("staff", &Presence::staff));
    bool operator==(const Presence &) const = default;
};

// here: this client shows the ticket or the chat; typing: to the other side, never a note.
struct SetPresence
{
    static constexpr const char *type = "set-presence";
    using Reply = Presence;
    domain::TicketId ticket;
    domain::ChatId chat;
    bool here = true;
    bool typing = false;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &SetPresence::ticket), named("chat", &SetPresence::chat),
        named("here", &SetPresence::here), named("typing", &SetPresence::typing));
    bool operator==(const SetPresence &) const = default;
};

// A chat of the public page, as far as whoever could take it may know.
struct ChatInfo
{
    domain::ChatId chat;
    domain::CategoryId category;
    domain::ChatState state = domain::ChatState::Waiting;
    QString visitor;
    QString language;
    domain::UserId taker;
    QString takerName;
    QString preview;
    int lines = 0;
    QDateTime startedAt;
    domain::TicketId ticket;
    static constexpr auto fields = std::make_tuple(
        named("chat", &ChatInfo::chat), named("category", &ChatInfo::category),
        named("state", &ChatInfo::state), named("visitor", &ChatInfo::visitor),
        named("language", &ChatInfo::language), named("taker", &ChatInfo::taker),
        named("takerName", &ChatInfo::takerName), named("preview", &ChatInfo::preview),
        named("lines", &ChatInfo::lines), named("startedAt", &ChatInfo::startedAt),
        named("ticket", &ChatInfo::ticket));
    bool operator==(const ChatInfo &) const = default;
};

struct ChatLine
{
    int position = 0;
    QString line;
    QDateTime at;
    bool fromVisitor = false;
    QString name;
    QString text;
    static constexpr auto fields = std::make_tuple(
        named("position", &ChatLine::position), named("line", &ChatLine::line), named("at", &ChatLine::at),
        named("fromVisitor", &ChatLine::fromVisitor), named("name", &ChatLine::name),
        named("text", &ChatLine::text));
    bool operator==(const ChatLine &) const = default;
};

struct ChatList
{
    static constexpr const char *type = "chat-list";
    QList<ChatInfo> chats;
    bool enabled = false;
    static constexpr auto fields =
        std::make_tuple(named("chats", &ChatList::chats), named("enabled", &ChatList::enabled));
    bool operator==(const ChatList &) const = default;
};

// Says whether this client takes chats, and asks for those that wait or are its person's own.
struct ListChats
{
    static constexpr const char *type = "list-chats";
    using Reply = ChatList;
    bool available = false;
    static constexpr auto fields = std::make_tuple(named("available", &ListChats::available));
    bool operator==(const ListChats &) const = default;
};

// Told: a chat began, was taken, went on or ended; its lines are asked for.
struct ChatChanged
{
    static constexpr const char *type = "chat-changed";
    ChatInfo info;
    static constexpr auto fields = std::make_tuple(named("info", &ChatChanged::info));
    bool operator==(const ChatChanged &) const = default;
};

struct ChatDetail
{
    static constexpr const char *type = "chat-detail";
    ChatInfo info;
    QList<ChatLine> lines;
    static constexpr auto fields =
        std::make_tuple(named("info", &ChatDetail::info), named("lines", &ChatDetail::lines));
    bool operator==(const ChatDetail &) const = default;
};

// Only its taker may read it; the lines after that position.
struct OpenChat
{
    static constexpr const char *type = "open-chat";
    using Reply = ChatDetail;
    domain::ChatId chat;
    int after = 0;
    static constexpr auto fields =
        std::make_tuple(named("chat", &OpenChat::chat), named("after", &OpenChat::after));
    bool operator==(const OpenChat &) const = default;
};

// Exactly one takes it; the others are refused with its name.
struct TakeChat
{
    static constexpr const char *type = "take-chat";
    using Reply = ChatDetail;
    domain::ChatId chat;
    static constexpr auto fields = std::make_tuple(named("chat", &TakeChat::chat));
    bool operator==(const TakeChat &) const = default;
};

// line: an id made by its author; sent again it is the same line.
struct SayInChat
{
    static constexpr const char *type = "say-in-chat";
    using Reply = ChatDetail;
    domain::ChatId chat;
    QString line;
    QString text;
    int after = 0;
    static constexpr auto fields = std::make_tuple(
        named("chat", &SayInChat::chat), named("line", &SayInChat::line), named("text", &SayInChat::text),
        named("after", &SayInChat::after));
    bool operator==(const SayInChat &) const = default;
};

struct EndChat
{
    static constexpr const char *type = "end-chat";
    using Reply = ChatDetail;
    domain::ChatId chat;
    static constexpr auto fields = std::make_tuple(named("chat", &EndChat::chat));
    bool operator==(const EndChat &) const = default;
};

using ChatMessages = std::tuple<
    Presence, SetPresence, ChatList, ListChats, ChatChanged, ChatDetail, OpenChat, TakeChat, SayInChat,
    EndChat>;

} // namespace schalter::protocol
