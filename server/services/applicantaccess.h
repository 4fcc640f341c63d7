// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"
#include "domain/chat.h"
#include "domain/event.h"
#include "domain/result.h"
#include "domain/ticket.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// An event as the applicant may see it: of a public kind, without internal data.
struct PublicEvent
{
    domain::Sequence sequence = 0;
    domain::EventKind kind = domain::EventKind::Received;
    QDateTime at;
    bool fromApplicant = false;
    QString author; // the caseworker's name, or the group's where personal names are hidden
    QString text;
    domain::FieldCorrection correction;   // FieldCorrected only
    QList<domain::Attachment> files = {}; // with their present state
    QList<domain::ChatLine> chat = {};    // ChatTranscript only
};

// Everything that an applicant's page may know of a ticket.
struct ApplicantTicket
{
    domain::TicketId id;
    QString number;
    QString title;
    QString category;
    domain::TicketState state = domain::TicketState::Open;
    domain::Decision decision = domain::Decision::NotNeeded;
    domain::Applicant applicant;
    QList<domain::TicketField> fields;
    QDateTime createdAt;
    QList<PublicEvent> timeline;
};

// Links to a ticket stop working some days after it was closed.
bool isLinkDead(const domain::Ticket &ticket, const Office &office);

// The one gate from the storage to the applicant: what does not pass here can't reach a page.
class ApplicantAccess
{
public:
    explicit ApplicantAccess(const Office &office)
        : m_office(office)
    {
    }

    // The ticket that a token opens; nothing if it is wrong, revoked or dead (some days after closing).
    std::optional<domain::Ticket> ticketFor(Repositories &repositories, const QString &token) const;
    ApplicantTicket view(
        Repositories &repositories, const domain::Ticket &ticket, const QString &language) const;
    QList<PublicEvent> eventsAfter(
        Repositories &repositories, const domain::Ticket &ticket, domain::Sequence after,
        const QString &language) const;
    // A file that the holder of a link to this ticket may download; NotFound for those of notes and of other
    // tickets, FileWaiting or FileInfected while or since the virus scanner is against it.
    domain::Result<AttachmentRow> attachment(
        Repositories &repositories, const domain::Ticket &ticket, domain::AttachmentId id) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
