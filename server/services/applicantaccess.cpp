// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applicantaccess.h"

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
                      {}};
    if (event.kind == EventKind::FieldCorrected)
        shown.correction = correctionOf(event);
    return shown;
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
    const auto ticket = id ? repositories.tickets().find(*id) : std::nullopt;
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
    const QList<Event> events = repositories.events().ofTicket(ticket.id, after);
    for (const Event &event : events)
        if (isPublic(event.kind))
            shown.append(publicEvent(event, category, language));
    return shown;
}

} // namespace schalter::services
