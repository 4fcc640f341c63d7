// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketchange.h"

#include "domain/attachment.h"
#include "services/storageerror.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int previewChars = 140;

bool silencedByMuting(MailKind kind)
{
    return kind == MailKind::Received || kind == MailKind::Closed || kind == MailKind::Reopened ||
           kind == MailKind::Merged;
}

// A message of files only shows their names.
QString previewOf(const QString &text, const QJsonObject &data)
{
    QStringList names;
    if (text.trimmed().isEmpty())
        for (const Attachment &file : filesOf(data))
            names.append(file.name);
    return (names.isEmpty() ? text.simplified() : names.join(u", "_s)).left(previewChars);
}

} // namespace

TicketChange::TicketChange(Repositories &repositories, const Office &office, Ticket changed)
    : ticket(std::move(changed))
    , m_repositories(repositories)
    , m_office(office)
{
}

Sequence TicketChange::record(
    EventKind kind, const Actor &actor, const QString &text, const QJsonObject &data)
{
    ticket.lastActivityAt = m_office.now();
    ticket.lastSequence =
        m_repositories.events().append({0, ticket.id, kind, ticket.lastActivityAt, actor, text, data});
    if (kind == EventKind::ApplicantMessage) {
        ticket.lastApplicantMessage = ticket.lastSequence;
        m_repositories.reminders().wakeAll(ticket.id, ticket.lastActivityAt);
    }
    if (isMessage(kind))
        ticket.preview = previewOf(text, data);
    returnScheduled(kind, actor);
    return ticket.lastSequence;
}

// What was written to be sent later was written for another state of the conversation.
void TicketChange::returnScheduled(EventKind kind, const Actor &actor)
{
    const bool isOver = kind == EventKind::Closed;
    if (!isOver && !isMessage(kind))
        return;
    const auto scheduled = m_repositories.held().scheduled(ticket.id);
    for (HeldMessage held : scheduled) {
        if (!isOver && held.author == actor.user)
            continue;
        held.state = HeldState::Returned;
        held.reason = nameOf(isOver ? ErrorCode::TicketClosed : ErrorCode::StaleReply);
        m_repositories.held().save(held);
    }
}

Sequence TicketChange::recordAside(EventKind kind, const Actor &actor, const QJsonObject &data)
{
    const QDateTime before = ticket.lastActivityAt;
    record(kind, actor, {}, data);
    ticket.lastActivityAt = before;
    return ticket.lastSequence;
}

void TicketChange::tellApplicant(MailKind kind, const QString &replyTo)
{
    if (ticket.applicant.email.isEmpty() || (ticket.muted && silencedByMuting(kind)))
        return;
    owe(kind, ticket.applicant.name, ticket.applicant.email, replyTo, ticket.applicant.language);
}

void TicketChange::tellResponsible()
{
    const auto find = [this](UserId id) { return m_repositories.people().find(id); };
    if (const auto recipient = responsibleFor(ticket, category(), find))
        owe(MailKind::Notice, recipient->name, recipient->address, {}, m_office.language);
}

void TicketChange::save() { m_repositories.tickets().save(ticket); }

Category TicketChange::category()
{
    const auto found = m_repositories.catalogue().category(ticket.category);
    if (!found)
        throw StorageError(u"ticket %1 has a category that does not exist"_s.arg(ticket.number));
    return *found;
}

void TicketChange::owe(
    MailKind kind, const QString &name, const QString &address, const QString &replyTo,
    const QString &language)
{
    OwedMail mail;
    mail.ticket = ticket.id;
    mail.event = ticket.lastSequence;
    mail.kind = kind;
    mail.messageId = u"<%1.%2.%3@%4>"_s.arg(
        ticket.number, QString::number(ticket.lastSequence), nameOf(kind), m_office.mailDomain());
    mail.recipientName = name;
    mail.recipient = address;
    mail.replyTo = replyTo;
    mail.language = language;
    mail.createdAt = mail.notBefore = m_office.now();
    m_repositories.mails().owe(mail);
}

} // namespace schalter::services
