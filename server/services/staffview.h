// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/event.h"
#include "domain/people.h"
#include "domain/result.h"
#include "domain/ticket.h"
#include "services/repositories.h"

namespace schalter::services {

// A ticket as an entitled caseworker sees it: everything.
struct StaffTicket
{
    domain::Ticket ticket;
    QList<domain::Event> events;
    QList<OwedMail> mails;
    domain::Sequence readUpTo = 0;
    QString replyTo;                 // where the applicant's direct answer to this person's mail would go
    QList<domain::HeldMessage> held; // her own that wait, colleagues' scheduled ones
    QList<AttachmentRow> files;      // of its events, as they are now
    std::optional<domain::Form> form;
};

class StaffView
{
public:
    domain::Result<StaffTicket> operator()(
        Repositories &repositories, domain::UserId user, domain::TicketId ticket) const;
    // Her own messages that wait, and what colleagues have scheduled.
    static QList<domain::HeldMessage> heldFor(
        Repositories &repositories, domain::TicketId ticket, domain::UserId user);
};

} // namespace schalter::services
