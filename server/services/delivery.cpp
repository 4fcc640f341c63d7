// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery.h"

#include "services/requestlinks.h"
#include "services/ticketchange.h"
#include "services/token.h"

#include <QRandomGenerator>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

QString freshLink(
    Repositories &repositories, const Office &office, const OwedMail &mail, const Ticket &ticket)
{
    const QString token = makeToken();
    repositories.access().add(tokenHash(token), ticket.id, office.now(), mail.id);
    return office.publicUrl + u"/t/"_s + token;
}

QString linkFor(Repositories &repositories, const Office &office, const OwedMail &mail, const Ticket &ticket)
{
    if (mail.kind == MailKind::Notice)
        return u"schalter://ticket/"_s + ticket.number;
    return freshLink(repositories, office, mail, ticket);
}

QList<TicketLink> furtherLinks(Repositories &repositories, const Office &office, const OwedMail &mail)
{
    QList<TicketLink> links;
    if (mail.kind != MailKind::Links)
        return links;
    const QList<Ticket> tickets = ticketsToLinkTo(repositories, office, mail.recipient);
    for (const Ticket &ticket : tickets)
        if (ticket.id != mail.ticket)
            links.append({ticket.number, ticket.title, freshLink(repositories, office, mail, ticket)});
    return links;
}

QString authorFor(const OwedMail &mail, const Event &event, const Category &category)
{
    const bool hidden = mail.kind != MailKind::Notice && category.hidePersonalAddresses;
    return hidden ? category.name.in(mail.language) : event.actor.name;
}

} // namespace

std::optional<std::chrono::seconds> backoff(int attempts)
{
    using namespace std::chrono_literals;
    static const QList<std::chrono::seconds> waits{0s, 450s, 900s, 1800s, 1h, 2h, 4h, 8h, 16h};
    if (attempts < 0 || attempts >= waits.size())
        return std::nullopt;
    const auto jitter = qint64(waits[attempts].count()) / 10;
    return waits[attempts] + std::chrono::seconds(QRandomGenerator::global()->bounded(jitter + 1));
}

void recordFailure(Repositories &repositories, const Office &office, const OwedMail &mail)
{
    const auto ticket = repositories.tickets().find(mail.ticket);
    if (!ticket)
        return;
    TicketChange change(repositories, office, *ticket);
    change.record(
        EventKind::MailFailed, {}, mail.lastError,
        {{u"mail"_s, mail.id.value}, {u"recipient"_s, mail.recipient}});
    change.save();
}

Result<Delivery> BeginDelivery::operator()(Repositories &repositories, MailId id) const
{
    auto mail = repositories.mails().find(id);
    if (!mail || mail->state != MailState::Queued || mail->onHold || mail->notBefore > m_office.now())
        return ErrorCode::NotFound; // done by somebody else in the meantime
    const auto ticket = repositories.tickets().find(mail->ticket);
    const auto event = repositories.events().find(mail->event);
    const auto category = ticket ? repositories.catalogue().category(ticket->category) : std::nullopt;
    if (!event || !category)
        return ErrorCode::NotFound;
    mail->attempts += 1;
    if (mail->bounceTag.isEmpty())
        mail->bounceTag = makeTag();
    mail->notBefore = m_office.now().addDuration(backoff(mail->attempts).value_or(std::chrono::hours(16)));
    mail->lastError.clear(); // stays empty if nobody gets to note the outcome
    repositories.mails().save(*mail);
    return Delivery{
        *mail,
        *ticket,
        category->hidePersonalAddresses ? withOfficeName(*event, category->name.in(mail->language)) : *event,
        authorFor(*mail, *event, *category),
        category->name.in(mail->language),
        linkFor(repositories, m_office, *mail, *ticket),
        furtherLinks(repositories, m_office, *mail)};
}

Result<Done> FinishDelivery::operator()(
    Repositories &repositories, const FinishDeliveryRequest &request) const
{
    auto mail = repositories.mails().find(request.mail);
    if (!mail || mail->state != MailState::Queued)
        return ErrorCode::NotFound;
    const bool exhausted = request.outcome == DeliveryOutcome::FailedForNow && !backoff(mail->attempts);
    mail->lastError = request.reason;
    if (request.outcome == DeliveryOutcome::Accepted)
        mail->state = MailState::Accepted;
    else if (exhausted || request.outcome == DeliveryOutcome::FailedForGood)
        mail->state = MailState::Failed;
    if (mail->state != MailState::Queued)
        mail->doneAt = m_office.now();
    repositories.mails().save(*mail);
    if (mail->state == MailState::Failed)
        recordFailure(repositories, m_office, *mail);
    return Done{};
}

} // namespace schalter::services
