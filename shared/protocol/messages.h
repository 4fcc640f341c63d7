// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/envelope.h"

// Everything that client and server say to each other, each message once. A request names its answer.
namespace schalter::protocol {

// What a client may know before it has logged in.
struct HelloReply
{
    static constexpr const char *type = "hello-reply";
    int version = protocolVersion;
    QString organisation;
    QString programVersion;
    QString language;
    static constexpr auto fields = std::make_tuple(
        named("version", &HelloReply::version), named("organisation", &HelloReply::organisation),
        named("programVersion", &HelloReply::programVersion), named("language", &HelloReply::language));
    bool operator==(const HelloReply &) const = default;
};

// The first frame of a connection.
struct Hello
{
    static constexpr const char *type = "hello";
    using Reply = HelloReply;
    int version = protocolVersion;
    QString program;
    QString programVersion;
    static constexpr auto fields = std::make_tuple(
        named("version", &Hello::version), named("program", &Hello::program),
        named("programVersion", &Hello::programVersion));
    bool operator==(const Hello &) const = default;
};

// A colleague, as far as others need to know.
struct Person
{
    domain::UserId id;
    QString name;
    domain::Role role = domain::Role::Caseworker;
    bool active = true;
    QList<domain::CategoryId> categories;
    static constexpr auto fields = std::make_tuple(
        named("id", &Person::id), named("name", &Person::name), named("role", &Person::role),
        named("active", &Person::active), named("categories", &Person::categories));
    bool operator==(const Person &) const = default;
};

// The session is open; token resumes it on this device.
struct Welcome
{
    static constexpr const char *type = "welcome";
    QString token;
    domain::User user;
    QList<Person> people;
    QList<domain::Category> categories;
    domain::Sequence lastSequence = 0;
    int messageChars = 4000;
    static constexpr auto fields = std::make_tuple(
        named("token", &Welcome::token), named("user", &Welcome::user), named("people", &Welcome::people),
        named("categories", &Welcome::categories), named("lastSequence", &Welcome::lastSequence),
        named("messageChars", &Welcome::messageChars));
    bool operator==(const Welcome &) const = default;
};

struct Login
{
    static constexpr const char *type = "login";
    using Reply = Welcome;
    QString login;
    QString password;
    QString device;
    static constexpr auto fields = std::make_tuple(
        named("login", &Login::login), named("password", &Login::password), named("device", &Login::device));
    bool operator==(const Login &) const = default;
};

// Opens a session that an earlier login of this device made.
struct Resume
{
    static constexpr const char *type = "resume";
    using Reply = Welcome;
    QString token;
    static constexpr auto fields = std::make_tuple(named("token", &Resume::token));
    bool operator==(const Resume &) const = default;
};

struct Ok
{
    static constexpr const char *type = "ok";
    static constexpr auto fields = std::make_tuple();
    bool operator==(const Ok &) const = default;
};

// Ends the session and forgets its token.
struct Logout
{
    static constexpr const char *type = "logout";
    using Reply = Ok;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const Logout &) const = default;
};

// resync: too much was missed to be told one by one; reload what is shown.
struct Subscribed
{
    static constexpr const char *type = "subscribed";
    domain::Sequence upTo = 0;
    bool resync = false;
    static constexpr auto fields =
        std::make_tuple(named("upTo", &Subscribed::upTo), named("resync", &Subscribed::resync));
    bool operator==(const Subscribed &) const = default;
};

// From now on the client is told of every event after since that it may see, in order and once.
struct Subscribe
{
    static constexpr const char *type = "subscribe";
    using Reply = Subscribed;
    domain::Sequence since = 0;
    static constexpr auto fields = std::make_tuple(named("since", &Subscribe::since));
    bool operator==(const Subscribe &) const = default;
};

// Told by the server: what happened, and the inbox rows of the tickets concerned as they are now.
struct Events
{
    static constexpr const char *type = "events";
    QList<domain::Event> events;
    QList<domain::InboxRow> rows;
    int unreadTotal = 0;
    domain::Sequence upTo = 0;
    static constexpr auto fields = std::make_tuple(
        named("events", &Events::events), named("rows", &Events::rows),
        named("unreadTotal", &Events::unreadTotal), named("upTo", &Events::upTo));
    bool operator==(const Events &) const = default;
};

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

// A page of the inbox, newest activity first; the next one goes on after the last row (beforeActivity,
// beforeId).
struct ListTickets
{
    static constexpr const char *type = "list-tickets";
    using Reply = TicketPage;
    QList<domain::TicketState> states;
    bool onlyMine = false;
    bool onlyUnread = false;
    QString search;
    QDateTime beforeActivity;
    domain::TicketId beforeId;
    int limit = 200;
    static constexpr auto fields = std::make_tuple(
        named("states", &ListTickets::states), named("onlyMine", &ListTickets::onlyMine),
        named("onlyUnread", &ListTickets::onlyUnread), named("search", &ListTickets::search),
        named("beforeActivity", &ListTickets::beforeActivity), named("beforeId", &ListTickets::beforeId),
        named("limit", &ListTickets::limit));
    bool operator==(const ListTickets &) const = default;
};

// How far a mail of the ticket has come.
struct MailStatus
{
    qint64 id = 0;
    domain::Sequence event = 0;
    QString kind;
    QString recipient;
    QString state;
    int attempts = 0;
    QString lastError;
    QDateTime createdAt;
    QDateTime doneAt;
    static constexpr auto fields = std::make_tuple(
        named("id", &MailStatus::id), named("event", &MailStatus::event), named("kind", &MailStatus::kind),
        named("recipient", &MailStatus::recipient), named("state", &MailStatus::state),
        named("attempts", &MailStatus::attempts), named("lastError", &MailStatus::lastError),
        named("createdAt", &MailStatus::createdAt), named("doneAt", &MailStatus::doneAt));
    bool operator==(const MailStatus &) const = default;
};

// replyTo: where a direct answer to this person's mail would go.
struct TicketDetail
{
    static constexpr const char *type = "ticket-detail";
    domain::Ticket ticket;
    QList<domain::Event> events;
    QList<MailStatus> mails;
    domain::Sequence readUpTo = 0;
    QString replyTo;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &TicketDetail::ticket), named("events", &TicketDetail::events),
        named("mails", &TicketDetail::mails), named("readUpTo", &TicketDetail::readUpTo),
        named("replyTo", &TicketDetail::replyTo));
    bool operator==(const TicketDetail &) const = default;
};

// The whole ticket; its events only after that number.
struct OpenTicket
{
    static constexpr const char *type = "open-ticket";
    using Reply = TicketDetail;
    domain::TicketId ticket;
    domain::Sequence after = 0;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &OpenTicket::ticket), named("after", &OpenTicket::after));
    bool operator==(const OpenTicket &) const = default;
};

// sequence: of the event that the operation made, the first time that it was asked for.
struct OperationDone
{
    static constexpr const char *type = "operation-done";
    domain::Sequence sequence = 0;
    static constexpr auto fields = std::make_tuple(named("sequence", &OperationDone::sequence));
    bool operator==(const OperationDone &) const = default;
};

// Operations carry an id (a UUID) made by their author: asking again gives the first answer.
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

struct CloseTicket
{
    static constexpr const char *type = "close-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &CloseTicket::ticket), named("operation", &CloseTicket::operation));
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

struct DecideTicket
{
    static constexpr const char *type = "decide-ticket";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    domain::Decision decision = domain::Decision::Approved;
    QString message;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &DecideTicket::ticket), named("operation", &DecideTicket::operation),
        named("decision", &DecideTicket::decision), named("message", &DecideTicket::message));
    bool operator==(const DecideTicket &) const = default;
};

struct AddNote
{
    static constexpr const char *type = "add-note";
    using Reply = OperationDone;
    domain::TicketId ticket;
    QString operation;
    QString text;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &AddNote::ticket), named("operation", &AddNote::operation),
        named("text", &AddNote::text));
    bool operator==(const AddNote &) const = default;
};

// Refused with stale-reply if somebody else wrote after lastSeen, unless sendAnyway.
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
    static constexpr auto fields = std::make_tuple(
        named("ticket", &PostMessage::ticket), named("operation", &PostMessage::operation),
        named("text", &PostMessage::text), named("notifyOnReply", &PostMessage::notifyOnReply),
        named("lastSeen", &PostMessage::lastSeen), named("sendAnyway", &PostMessage::sendAnyway));
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

// Told by the server: a mail of a ticket went on.
struct MailChanged
{
    static constexpr const char *type = "mail-changed";
    domain::TicketId ticket;
    MailStatus mail;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &MailChanged::ticket), named("mail", &MailChanged::mail));
    bool operator==(const MailChanged &) const = default;
};

// For whoever must do something with each of them: tests, documentation.
using AllMessages = std::tuple<
    Failure, HelloReply, Hello, Welcome, Login, Resume, Ok, Logout, Subscribed, Subscribe, Events, TicketPage,
    ListTickets, TicketDetail, OpenTicket, OperationDone, AcceptTicket, CloseTicket, ReopenTicket,
    AssignTicket, CorrectField, DecideTicket, AddNote, PostMessage, MuteTicket, ReadMarker, MarkRead,
    MailChanged>;

} // namespace schalter::protocol
