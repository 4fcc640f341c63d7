// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/responsible.h"
#include "domain/ticket.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// Changes one ticket inside a transaction: appends its events, keeps its present state and owes its mails.
// ticket may be changed freely between; nothing but the events is stored before save().
class TicketChange
{
public:
    TicketChange(Repositories &repositories, const Office &office, domain::Ticket ticket);

    domain::Ticket ticket;

    domain::Sequence record(
        domain::EventKind kind, const domain::Actor &actor, const QString &text = {},
        const QJsonObject &data = {});
    // The same for what is no news for the inbox: the ticket keeps its place there.
    domain::Sequence recordAside(
        domain::EventKind kind, const domain::Actor &actor, const QJsonObject &data = {});
    // A mail about the event recorded last; none if the applicant has no address or the ticket is muted and
    // the kind is one that muting silences.
    void tellApplicant(MailKind kind, const QString &replyTo = {});
    void tellResponsible(); // the notice of an applicant's message
    void save();

    Repositories &repositories() { return m_repositories; }
    domain::Category category();

private:
    void returnScheduled(domain::EventKind kind, const domain::Actor &actor);
    void owe(
        MailKind kind, const QString &name, const QString &address, const QString &replyTo,
        const QString &language);

    Repositories &m_repositories;
    const Office &m_office;
};

} // namespace schalter::services
