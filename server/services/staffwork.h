// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/ticketchange.h"

namespace schalter::services {

// Who does something to which ticket, under which id of her own making (doing it again gives the first
// answer).
struct StaffCommand
{
    domain::UserId user;
    QString operation;
    domain::TicketId ticket;
};

// The frame of everything that a caseworker does to a ticket: repeated or not, entitled or not, then the body
// in one transaction. Gives the sequence number of the last event that the body recorded.
class StaffWork
{
public:
    using Problem = std::optional<domain::Error>;
    using Body = std::function<Problem(TicketChange &, const domain::User &)>;

    // Whoever may do something to the ticket, or the answer of the operation if it was done before.
    struct Admission
    {
        std::optional<domain::Sequence> earlier;
        domain::User user;
        domain::Ticket ticket;
    };
    static domain::Result<Admission> admit(Repositories &repositories, const StaffCommand &command);
    static void remember(Repositories &repositories, const StaffCommand &command, domain::Sequence answer);

    // Somebody else wrote after the last event that she had before her eyes.
    static bool isStale(Repositories &repositories, const StaffCommand &command, domain::Sequence lastSeen);

    static domain::Result<domain::Sequence> run(
        Repositories &repositories, const Office &office, const StaffCommand &command, const Body &body);
};

domain::Actor actorOf(const domain::User &user);
StaffWork::Problem problem(std::optional<domain::ErrorCode> code);

} // namespace schalter::services
