// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/poststaffmessage.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

// Somebody wrote what the author has not seen. Her own messages make hers not stale: two may wait in one
// outbox.
bool isStale(Repositories &repositories, const PostStaffMessageRequest &request)
{
    const auto since = repositories.events().ofTicket(request.command.ticket, request.lastSeen);
    return std::any_of(since.begin(), since.end(), [&request](const Event &event) {
        return isMessage(event.kind) && event.actor.user != request.command.user;
    });
}

} // namespace

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
            if (!request.sendAnyway && isStale(repositories, request))
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
