// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/result.h"
#include "domain/ticket.h"
#include "services/office.h"
#include "services/repositories.h"

#include <chrono>

namespace schalter::services {

// To the status page of one of several tickets that a mail is about.
struct TicketLink
{
    QString number;
    QString title;
    QString link;
};

// Everything that a mail is composed of.
struct Delivery
{
    OwedMail mail;
    domain::Ticket ticket;
    domain::Event event; // that the mail is about
    QString author;      // of the event, as the recipient may see it
    QString category;    // its name in the mail's language
    QString link; // to the status page with a fresh token; for a notice the client's schalter:// address
    QList<TicketLink> further = {}; // of a mail with all links of its recipient: those beside the one above
};

// Commits an attempt before the relay is dialled: counts it, plans the next one in case this one fails, and
// makes the link's token (stored as a hash only, so that no secret rests in the queue).
class BeginDelivery
{
public:
    explicit BeginDelivery(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<Delivery> operator()(Repositories &repositories, domain::MailId id) const;

private:
    const Office &m_office;
};

enum class DeliveryOutcome { Accepted, FailedForNow, FailedForGood };

struct FinishDeliveryRequest
{
    domain::MailId mail;
    DeliveryOutcome outcome = DeliveryOutcome::Accepted;
    QString reason; // the relay's words
};

// Notes how an attempt ended. A final failure becomes an internal event of the ticket.
class FinishDelivery
{
public:
    explicit FinishDelivery(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const FinishDeliveryRequest &request) const;

private:
    const Office &m_office;
};

// The final failure of a mail as an internal event of its ticket; lastError says why.
void recordFailure(Repositories &repositories, const Office &office, const OwedMail &mail);

// Wait before the attempt after this many: 0, 7.5, 15, 30 min, 1, 2, 4, 8, 16 h with up to 10 % of jitter;
// nothing: there is no further one.
std::optional<std::chrono::seconds> backoff(int attempts);

} // namespace schalter::services
