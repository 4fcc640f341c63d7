// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/poststaffmessage.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> PostStaffMessage::operator()(
    Repositories &repositories, const PostStaffMessageRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstStaffMessage(change.ticket))
                return problem(code);
            if (const auto code = rules::againstText(request.text, m_office.limits))
                return problem(code);
            if (change.ticket.lastApplicantMessage > request.lastSeen && !request.sendAnyway)
                return problem(ErrorCode::StaleReply);
            change.record(
                EventKind::StaffMessage, actorOf(user), request.text, notifyData(request.notifyOnReply));
            change.ticket.asker =
                whoAsked(repositories.events().ofTicket(change.ticket.id, EventKind::StaffMessage))
                    .value_or(UserId());
            change.tellApplicant(MailKind::Message, replyAddress(change.category(), user));
            return {};
        });
}

} // namespace schalter::services
