// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/acceptticket.h"
#include "services/addnote.h"
#include "services/archiveticket.h"
#include "services/assignticket.h"
#include "services/changeapplicant.h"
#include "services/closeticket.h"
#include "services/correctfield.h"
#include "services/decideticket.h"
#include "services/muteticket.h"
#include "services/poststaffmessage.h"
#include "services/renewlink.h"
#include "services/reopenticket.h"
#include "services/retrymail.h"
#include "services/revokelinks.h"
#include "services/unarchiveticket.h"
#include "world.h"

namespace schalter::test {

// A caseworker at work on tickets: each call is one operation with an id of its own.
class StaffHand
{
public:
    using Answer = domain::Result<domain::Sequence>;

    StaffHand(World &world, domain::UserId user)
        : m_world(world)
        , m_user(user)
    {
    }
    Answer accept(domain::TicketId id) { return run<services::AcceptTicket>(command(id)); }
    Answer close(domain::TicketId id)
    {
        return run<services::CloseTicket>(services::CloseTicketRequest{command(id)});
    }
    Answer reopen(domain::TicketId id) { return run<services::ReopenTicket>(command(id)); }
    Answer assign(domain::TicketId id, domain::UserId to)
    {
        return run<services::AssignTicket>(services::AssignTicketRequest{command(id), to});
    }
    Answer correct(domain::TicketId id, int field, const QString &value)
    {
        return run<services::CorrectField>(services::CorrectFieldRequest{command(id), field, value});
    }
    Answer decide(domain::TicketId id, domain::Decision decision, const QString &message = {})
    {
        return run<services::DecideTicket>(services::DecideTicketRequest{command(id), decision, message});
    }
    Answer note(domain::TicketId id, const QString &text)
    {
        return run<services::AddNote>(services::AddNoteRequest{command(id), text});
    }
    Answer mute(domain::TicketId id, bool muted = true)
    {
        return run<services::MuteTicket>(services::MuteTicketRequest{command(id), muted});
    }
    Answer archive(domain::TicketId id) { return run<services::ArchiveTicket>(command(id)); }
    Answer unarchive(domain::TicketId id) { return run<services::UnarchiveTicket>(command(id)); }
    Answer revoke(domain::TicketId id) { return run<services::RevokeLinks>(command(id)); }
    Answer renew(domain::TicketId id, const QString &token = {})
    {
        return run<services::RenewLink>(services::RenewLinkRequest{command(id), token});
    }
    Answer changeApplicant(domain::TicketId id, const domain::Applicant &applicant)
    {
        return run<services::ChangeApplicant>(services::ChangeApplicantRequest{command(id), applicant});
    }
    Answer retry(domain::TicketId id, domain::MailId mail)
    {
        return run<services::RetryMail>(services::RetryMailRequest{command(id), mail});
    }
    // Having seen everything that is there.
    Answer reply(domain::TicketId id, const QString &text, bool notify = false)
    {
        const auto seen = m_world.ticket(id).lastSequence;
        return run<services::PostStaffMessage>(
            services::PostStaffMessageRequest{command(id), text, notify, seen, false});
    }
    template<class UseCase, class Request>
    Answer run(const Request &request)
    {
        return m_world.write<domain::Sequence>(
            [&](services::Repositories &r) { return UseCase(m_world.office)(r, request); });
    }
    services::StaffCommand command(domain::TicketId id)
    {
        return {m_user, QStringLiteral("operation-%1").arg(++m_operations), id};
    }

private:
    World &m_world;
    domain::UserId m_user;
    int m_operations = 0;
};

} // namespace schalter::test
