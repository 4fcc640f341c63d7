// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applicantaccess.h"

#include "domain/rules.h"
#include "services/staffattachment.h"
#include "services/token.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

PublicEvent publicEvent(const Event &event, const Category &category, const QString &language)
{
    const bool fromApplicant = event.actor.kind == ActorKind::Applicant;
    const bool hidden = !fromApplicant && category.hidePersonalAddresses;
    PublicEvent shown{event.sequence,
                      event.kind,
                      event.at,
                      fromApplicant,
                      hidden ? category.name.in(language) : event.actor.name,
                      event.text,
                      {},
                      {}};
    if (event.kind == EventKind::FieldCorrected)
        shown.correction = correctionOf(event);
    const bool hidesNames = category.hidePersonalAddresses;
    shown.chat = transcriptOf(hidesNames ? withOfficeName(event, category.name.in(language)) : event);
    return shown;
}

QList<Attachment> filesNow(Repositories &repositories, const Event &event)
{
    QList<Attachment> files;
    const auto rows = repositories.attachments().ofEvent(event.sequence);
    for (const AttachmentRow &row : rows)
        files.append(row.attachment());
    return files;
}

// Duplicates that were merged into it, of the same applicant only.
QList<Ticket> ownDuplicates(Repositories &repositories, const Ticket &ticket)
{
    QList<Ticket> duplicates = repositories.tickets().mergedInto(ticket.id);
    duplicates.removeIf([&](const Ticket &one) { return !rules::areOfSameApplicant(one, ticket); });
    return duplicates;
}

} // namespace

bool isLinkDead(const Ticket &ticket, const Office &office)
{
    return ticket.closedAt.isValid() &&
           ticket.closedAt.addDays(office.limits.linkDaysAfterClose) < office.now();
}

std::optional<Ticket> ApplicantAccess::ticketFor(Repositories &repositories, const QString &token) const
{
    const auto id = repositories.access().find(tokenHash(token));
    auto ticket = id ? repositories.tickets().find(*id) : std::nullopt;
    if (ticket && ticket->mergedInto.isValid()) // it goes on there, unless that is somebody else's
        if (const auto target = repositories.tickets().find(ticket->mergedInto);
            target && rules::areOfSameApplicant(*ticket, *target))
            ticket = target;
    return !ticket || isLinkDead(*ticket, m_office) ? std::nullopt : ticket;
}

// The state is read after the events: a page whose state is newer hears of the event, but one whose timeline
// is newer would never hear of the state.
ApplicantTicket ApplicantAccess::view(
    Repositories &repositories, const Ticket &known, const QString &language) const
{
    const auto category = repositories.catalogue().category(known.category).value_or(Category());
    auto timeline = eventsAfter(repositories, known, 0, language);
    const Ticket ticket = repositories.tickets().find(known.id).value_or(known);
    return {ticket.id,        ticket.number,      ticket.title,     category.name.in(language),
            ticket.state,     ticket.decision,    ticket.applicant, ticket.fields,
            ticket.createdAt, std::move(timeline)};
}

QList<PublicEvent> ApplicantAccess::eventsAfter(
    Repositories &repositories, const Ticket &ticket, Sequence after, const QString &language) const
{
    const auto category = repositories.catalogue().category(ticket.category).value_or(Category());
    QList<PublicEvent> shown;
    QList<Event> events = repositories.events().ofTicket(ticket.id, after);
    const QList<Ticket> duplicates = ownDuplicates(repositories, ticket);
    for (const Ticket &duplicate : duplicates)
        events += repositories.events().ofTicket(duplicate.id, after);
    if (!duplicates.isEmpty())
        std::sort(events.begin(), events.end(), [](auto &a, auto &b) { return a.sequence < b.sequence; });
    for (const Event &event : events)
        if (isPublic(event.kind)) {
            shown.append(publicEvent(event, category, language));
            if (!filesOf(event).isEmpty())
                shown.last().files = filesNow(repositories, event);
        }
    return shown;
}

Result<AttachmentRow> ApplicantAccess::attachment(
    Repositories &repositories, const Ticket &ticket, AttachmentId id) const
{
    const auto row = repositories.attachments().find(id);
    const auto event = row && row->event > 0 ? repositories.events().find(row->event) : std::nullopt;
    if (!event || !isPublic(event->kind))
        return ErrorCode::NotFound;
    const QList<Ticket> duplicates = ownDuplicates(repositories, ticket);
    const bool isOfDuplicate = std::any_of(
        duplicates.begin(), duplicates.end(), [&](const Ticket &one) { return one.id == event->ticket; });
    if (event->ticket != ticket.id && !isOfDuplicate)
        return ErrorCode::NotFound;
    if (const auto code = againstReading(*row))
        return *code;
    return *row;
}

} // namespace schalter::services
