// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/envelope.h"

// What a caseworker does to a ticket. Operations carry an id (a UUID) made by their author: asking again
// gives the first answer.
namespace schalter::protocol {

// sequence: of the event that the operation made, the first time that it was asked for.
struct OperationDone
{
    static constexpr const char *type = "operation-done";
    domain::Sequence sequence = 0;
    static constexpr auto fields = std::make_tuple(named("sequence", &OperationDone::sequence));
    bool operator==(const OperationDone &) const = default;
};

struct AcceptTicket
{
    static constexpr const char *type = "accept-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &AcceptTicket::ticket), named("operation", &AcceptTicket::operation));
    bool operator==(const AcceptTicket &) const = default;
};

// Refused with stale-reply if somebody else wrote after lastSeen (0: that is not looked at), unless anyway.
struct CloseTicket
{
    static constexpr const char *type = "close-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::Sequence lastSeen = 0;
    bool anyway = false;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &CloseTicket::ticket), named("operation", &CloseTicket::operation),
        named("lastSeen", &CloseTicket::lastSeen), named("anyway", &CloseTicket::anyway));
    bool operator==(const CloseTicket &) const = default;
};

struct ReopenTicket
{
    static constexpr const char *type = "reopen-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &ReopenTicket::ticket), named("operation", &ReopenTicket::operation));
    bool operator==(const ReopenTicket &) const = default;
};

struct AssignTicket
{
    static constexpr const char *type = "assign-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::UserId assignee;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &AssignTicket::ticket), named("operation", &AssignTicket::operation),
        named("assignee", &AssignTicket::assignee));
    bool operator==(const AssignTicket &) const = default;
};

// field: position in the ticket's fields.
struct CorrectField
{
    static constexpr const char *type = "correct-field";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    int field = 0;
    QString value;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &CorrectField::ticket), named("operation", &CorrectField::operation),
        named("field", &CorrectField::field), named("value", &CorrectField::value));
    bool operator==(const CorrectField &) const = default;
};

// lastSeen, anyway: as of close-ticket.
struct DecideTicket
{
    static constexpr const char *type = "decide-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::Decision decision = domain::Decision::Approved;
    QString message;
    domain::Sequence lastSeen = 0;
    bool anyway = false;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &DecideTicket::ticket), named("operation", &DecideTicket::operation),
        named("decision", &DecideTicket::decision), named("message", &DecideTicket::message),
        named("lastSeen", &DecideTicket::lastSeen), named("anyway", &DecideTicket::anyway));
    bool operator==(const DecideTicket &) const = default;
};

struct AddNote
{
    static constexpr const char *type = "add-note";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    QString text;
    QList<domain::AttachmentId> files = {}; // uploaded before
    QList<domain::UserId> mentions = {};
    static constexpr auto fields = std::make_tuple(
        named("ticket", &AddNote::ticket), named("operation", &AddNote::operation),
        named("text", &AddNote::text), named("files", &AddNote::files),
        named("mentions", &AddNote::mentions));
    bool operator==(const AddNote &) const = default;
};

// Refused with stale-reply if somebody else wrote after lastSeen, unless sendAnyway; with no-address if the
// applicant has none, unless it is knowingly written for the record only. sendAt: not before; none: now.
struct PostMessage
{
    static constexpr const char *type = "post-message";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    QString text;
    bool notifyOnReply = false;
    domain::Sequence lastSeen = 0;
    bool sendAnyway = false;
    QList<domain::AttachmentId> files = {}; // uploaded before
    bool forTheRecord = false;
    QDateTime sendAt = {};
    static constexpr auto fields = std::make_tuple(
        named("ticket", &PostMessage::ticket), named("operation", &PostMessage::operation),
        named("text", &PostMessage::text), named("notifyOnReply", &PostMessage::notifyOnReply),
        named("lastSeen", &PostMessage::lastSeen), named("sendAnyway", &PostMessage::sendAnyway),
        named("files", &PostMessage::files), named("forTheRecord", &PostMessage::forTheRecord),
        named("sendAt", &PostMessage::sendAt));
    bool operator==(const PostMessage &) const = default;
};

struct MuteTicket
{
    static constexpr const char *type = "mute-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    bool muted = true;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &MuteTicket::ticket), named("operation", &MuteTicket::operation),
        named("muted", &MuteTicket::muted));
    bool operator==(const MuteTicket &) const = default;
};

struct ArchiveTicket
{
    static constexpr const char *type = "archive-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &ArchiveTicket::ticket), named("operation", &ArchiveTicket::operation));
    bool operator==(const ArchiveTicket &) const = default;
};

struct UnarchiveTicket
{
    static constexpr const char *type = "unarchive-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &UnarchiveTicket::ticket), named("operation", &UnarchiveTicket::operation));
    bool operator==(const UnarchiveTicket &) const = default;
};

// Who the applicant is from now on. Another address, or none: the links stop working, and a new one is
// mailed.
struct ChangeApplicant
{
    static constexpr const char *type = "change-applicant";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::Applicant applicant;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &ChangeApplicant::ticket), named("operation", &ChangeApplicant::operation),
        named("applicant", &ChangeApplicant::applicant));
    bool operator==(const ChangeApplicant &) const = default;
};

// Mails a new link; the earlier ones stop working.
struct RenewLink
{
    static constexpr const char *type = "renew-link";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &RenewLink::ticket), named("operation", &RenewLink::operation));
    bool operator==(const RenewLink &) const = default;
};

// All links stop working at once.
struct RevokeLinks
{
    static constexpr const char *type = "revoke-links";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &RevokeLinks::ticket), named("operation", &RevokeLinks::operation));
    bool operator==(const RevokeLinks &) const = default;
};

// Sends a mail that failed once more, to the address that the applicant has now.
struct RetryMail
{
    static constexpr const char *type = "retry-mail";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::MailId mail;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &RetryMail::ticket), named("operation", &RetryMail::operation),
        named("mail", &RetryMail::mail));
    bool operator==(const RetryMail &) const = default;
};

using OperationMessages = std::tuple<
    OperationDone, AcceptTicket, CloseTicket, ReopenTicket, AssignTicket, CorrectField, DecideTicket, AddNote,
    PostMessage, MuteTicket, ArchiveTicket, UnarchiveTicket, ChangeApplicant, RenewLink, RevokeLinks,
    RetryMail>;

} // namespace schalter::protocol
