// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace schalter::services {

enum class MailKind {
    Received,
    Message,
    Decision,
    Closed,
    Reopened,
    NewLink,
    Links,
    Transcript,
    Notice,
    Merged
};
enum class MailState { Queued, Accepted, Failed };

} // namespace schalter::services

namespace schalter::domain {

template<>
inline constexpr auto enumNames<services::MailKind> =
    std::to_array<std::pair<services::MailKind, const char *>>({
        {services::MailKind::Received, "received"},
        {services::MailKind::Message, "message"},
        {services::MailKind::Decision, "decision"},
        {services::MailKind::Closed, "closed"},
        {services::MailKind::Reopened, "reopened"},
        {services::MailKind::NewLink, "new-link"},
        {services::MailKind::Links, "links"},
        {services::MailKind::Transcript, "transcript"},
        {services::MailKind::Notice, "notice"},
        {services::MailKind::Merged, "merged"},
    });

template<>
inline constexpr auto enumNames<services::MailState> =
    std::to_array<std::pair<services::MailState, const char *>>({
        {services::MailState::Queued, "queued"},
        {services::MailState::Accepted, "accepted"},
        {services::MailState::Failed, "failed"},
    });

} // namespace schalter::domain

namespace schalter::services {

// A mail that a ticket owes somebody. Its text is composed from the event when it is delivered.
struct OwedMail
{
    domain::MailId id;
    domain::TicketId ticket;
    domain::Sequence event = 0;
    MailKind kind = MailKind::Received;
    QString messageId; // RFC 5322, with angle brackets; the same over all attempts
    QString recipientName;
    QString recipient;
    QString replyTo; // address; empty: none
    QString language;
    MailState state = MailState::Queued;
    int attempts = 0;
    QDateTime notBefore;
    QString lastError;
    QDateTime createdAt;
    QDateTime doneAt;
    QDateTime openedAt;  // when the applicant first opened a page with what it is about
    QString bounceTag;   // in the envelope's sender; made with the first attempt
    bool onHold = false; // put aside by an administrator: not due, and not among those retried as a whole
};

class MailRepository
{
public:
    virtual ~MailRepository() = default;
    virtual domain::MailId owe(const OwedMail &mail) = 0;
    virtual void save(
        const OwedMail &mail) = 0; // state, attempts, notBefore, lastError, doneAt, bounceTag, onHold
    virtual void readdress(const OwedMail &mail) = 0; // recipient, its name and language; it goes out again
    virtual std::optional<OwedMail> find(domain::MailId id) = 0;
    virtual std::optional<OwedMail> findByBounceTag(const QString &tag) = 0;
    // Queued and due, oldest first. Mails of one ticket to one address go out in their order: behind one
    // that still waits no other is due.
    virtual QList<OwedMail> due(const QDateTime &now, int limit) = 0;
    virtual std::optional<QDateTime> nextDue() = 0; // of the ones that can be due
    // What tells an applicant of an event up to this one, and is not known to have been opened.
    virtual bool hasUnopened(domain::TicketId ticket, domain::Sequence upTo) = 0;
    virtual void markOpened(domain::TicketId ticket, domain::Sequence upTo, const QDateTime &at) = 0;
    virtual QList<OwedMail> inState(MailState state, int limit) = 0; // oldest first
    virtual QList<OwedMail> ofTicket(domain::TicketId ticket) = 0;
    virtual int queued() = 0;
};

} // namespace schalter::services
