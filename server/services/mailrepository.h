// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace schalter::services {

enum class MailKind { Received, Message, Decision, Closed, Reopened, NewLink, Notice };
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
        {services::MailKind::Notice, "notice"},
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
};

class MailRepository
{
public:
    virtual ~MailRepository() = default;
    virtual domain::MailId owe(const OwedMail &mail) = 0;
    virtual void save(const OwedMail &mail) = 0; // state, attempts, notBefore, lastError, doneAt
    virtual std::optional<OwedMail> find(domain::MailId id) = 0;
    virtual QList<OwedMail> due(const QDateTime &now, int limit) = 0; // queued, oldest first
    virtual std::optional<QDateTime> nextDue() = 0;                   // of the queued ones
    virtual QList<OwedMail> inState(MailState state, int limit) = 0;  // oldest first
    virtual QList<OwedMail> ofTicket(domain::TicketId ticket) = 0;
    virtual int queued() = 0;
};

} // namespace schalter::services
