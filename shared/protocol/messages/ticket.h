// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/attachments.h"
#include "protocol/messages/held.h"

// One ticket as a whole.
namespace schalter::protocol {

// How far a mail of the ticket has come. nextTry: of one that waits for another attempt; openedAt: when the
// applicant first opened a page with what the mail is about.
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
    QDateTime nextTry;
    QDateTime openedAt;
    static constexpr auto fields = std::make_tuple(
        named("id", &MailStatus::id), named("event", &MailStatus::event), named("kind", &MailStatus::kind),
        named("recipient", &MailStatus::recipient), named("state", &MailStatus::state),
        named("attempts", &MailStatus::attempts), named("lastError", &MailStatus::lastError),
        named("createdAt", &MailStatus::createdAt), named("doneAt", &MailStatus::doneAt),
        named("nextTry", &MailStatus::nextTry), named("openedAt", &MailStatus::openedAt));
    bool operator==(const MailStatus &) const = default;
};

// replyTo: where a direct answer to this person's mail would go. held: her own messages that wait.
struct TicketDetail
{
    static constexpr const char *type = "ticket-detail";
    domain::Ticket ticket;
    QList<domain::Event> events;
    QList<MailStatus> mails;
    domain::Sequence readUpTo = 0;
    QString replyTo;
    QList<HeldMessage> held;
    QList<domain::Attachment> attachments; // of its events, as they are now
    QJsonObject definition = {};           // of its form, by which corrections are checked; empty: none
    static constexpr auto fields = std::make_tuple(
        named("ticket", &TicketDetail::ticket), named("events", &TicketDetail::events),
        named("mails", &TicketDetail::mails), named("readUpTo", &TicketDetail::readUpTo),
        named("replyTo", &TicketDetail::replyTo), named("held", &TicketDetail::held),
        named("attachments", &TicketDetail::attachments), named("definition", &TicketDetail::definition));
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

using TicketMessages = std::tuple<TicketDetail, OpenTicket, MailChanged>;

} // namespace schalter::protocol
