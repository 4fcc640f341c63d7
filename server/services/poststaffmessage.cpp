// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/poststaffmessage.h"

#include "domain/placeholders.h"
#include "domain/rules.h"
#include "services/messagefiles.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> PostStaffMessage::operator()(
    Repositories &repositories, const PostStaffMessageRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = against(repositories, change.ticket, request))
                return problem(code);
            auto files =
                MessageFiles::uploaded(repositories, m_office, user, change.ticket.id, request.files);
            if (!files)
                return files.error();
            const auto sequence = change.record(
                EventKind::StaffMessage, actorOf(user), request.text,
                files->in(repositories, notifyData(request.notifyOnReply)));
            files->attachTo(repositories, sequence);
            change.ticket.asker =
                whoAsked(repositories.events().ofTicket(change.ticket.id, EventKind::StaffMessage))
                    .value_or(UserId());
            change.tellApplicant(MailKind::Message, replyAddress(change.category(), user));
            return {};
        });
}

std::optional<ErrorCode> PostStaffMessage::against(
    Repositories &repositories, const Ticket &ticket, const PostStaffMessageRequest &request) const
{
    if (const auto code = rules::againstStaffMessage(ticket))
        return code;
    if (const auto code = rules::againstText(request.text, m_office.limits, request.files.size()))
        return code;
    if (hasPlaceholders(request.text))
        return ErrorCode::PlaceholderOpen;
    if (ticket.applicant.email.isEmpty() && !request.forTheRecord)
        return ErrorCode::NoAddress;
    if (!request.sendAnyway && StaffWork::isStale(repositories, request.command, request.lastSeen))
        return ErrorCode::StaleReply;
    return std::nullopt;
}

} // namespace schalter::services
