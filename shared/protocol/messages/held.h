// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/heldmessage.h"
#include "protocol/messages/attachments.h"
#include "protocol/messages/session.h"

// Messages that wait on the server before they go out, and can be taken back until then.
namespace schalter::protocol {

// remaining: milliseconds until it goes out, by the server's clock, as the client's may be wrong. scheduled:
// for a time that its author chose; everybody who may see the ticket knows of it.
struct HeldMessage
{
    domain::HeldId id;
    QString operation;
    QString text;
    bool notifyOnReply = false;
    QList<domain::Attachment> files;
    domain::Sequence lastSeen = 0;
    domain::HeldState state = domain::HeldState::Held;
    QString reason;
    QDateTime heldAt;
    QDateTime releaseAt;
    qint64 remaining = 0;
    domain::UserId author = {};
    bool scheduled = false;
    static constexpr auto fields = std::make_tuple(
        named("id", &HeldMessage::id), named("operation", &HeldMessage::operation),
        named("text", &HeldMessage::text), named("notifyOnReply", &HeldMessage::notifyOnReply),
        named("files", &HeldMessage::files), named("lastSeen", &HeldMessage::lastSeen),
        named("state", &HeldMessage::state), named("reason", &HeldMessage::reason),
        named("heldAt", &HeldMessage::heldAt), named("releaseAt", &HeldMessage::releaseAt),
        named("remaining", &HeldMessage::remaining), named("author", &HeldMessage::author),
        named("scheduled", &HeldMessage::scheduled));
    bool operator==(const HeldMessage &) const = default;
};

// Told to the author's clients: all that she has waiting on this ticket now, and what colleagues have
// scheduled there.
struct HeldChanged
{
    static constexpr const char *type = "held-changed";
    domain::TicketId ticket;
    QList<HeldMessage> held;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &HeldChanged::ticket), named("held", &HeldChanged::held));
    bool operator==(const HeldChanged &) const = default;
};

// It becomes a returned one, which the server keeps until forget-message.
struct TakeBackMessage
{
    static constexpr const char *type = "take-back-message";
    using Reply = Ok;
    domain::HeldId message;
    static constexpr auto fields = std::make_tuple(named("message", &TakeBackMessage::message));
    bool operator==(const TakeBackMessage &) const = default;
};

// Goes out without waiting; sendAnyway: although somebody wrote meanwhile, which she has seen.
struct SendNow
{
    static constexpr const char *type = "send-now";
    using Reply = Ok;
    domain::HeldId message;
    bool sendAnyway = false;
    static constexpr auto fields =
        std::make_tuple(named("message", &SendNow::message), named("sendAnyway", &SendNow::sendAnyway));
    bool operator==(const SendNow &) const = default;
};

// The author has the text of a returned one again.
struct ForgetMessage
{
    static constexpr const char *type = "forget-message";
    using Reply = Ok;
    domain::HeldId message;
    static constexpr auto fields = std::make_tuple(named("message", &ForgetMessage::message));
    bool operator==(const ForgetMessage &) const = default;
};

// Goes out at another time; one that waits only for its undo becomes a scheduled one.
struct RescheduleMessage
{
    static constexpr const char *type = "reschedule-message";
    using Reply = Ok;
    domain::HeldId message;
    QDateTime sendAt;
    static constexpr auto fields = std::make_tuple(
        named("message", &RescheduleMessage::message), named("sendAt", &RescheduleMessage::sendAt));
    bool operator==(const RescheduleMessage &) const = default;
};

// A ticket on which the person has messages that are scheduled or came back.
struct HeldTicket
{
    domain::TicketId ticket;
    QString number;
    QList<HeldMessage> held;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &HeldTicket::ticket), named("number", &HeldTicket::number),
        named("held", &HeldTicket::held));
    bool operator==(const HeldTicket &) const = default;
};

struct HeldList
{
    static constexpr const char *type = "held-list";
    QList<HeldTicket> tickets;
    static constexpr auto fields = std::make_tuple(named("tickets", &HeldList::tickets));
    bool operator==(const HeldList &) const = default;
};

// The person's own, on all tickets.
struct ListHeld
{
    static constexpr const char *type = "list-held";
    using Reply = HeldList;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListHeld &) const = default;
};

using HeldMessages =
    std::tuple<HeldChanged, TakeBackMessage, SendNow, ForgetMessage, RescheduleMessage, HeldList, ListHeld>;

} // namespace schalter::protocol
