// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sendstaffmessage.h"

#include "services/messagefiles.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Sequence> SendStaffMessage::operator()(
    Repositories &repositories, const PostStaffMessageRequest &request) const
{
    const StaffCommand &command = request.command;
    const bool isLater =
        request.sendAt > m_office.now(); // what was to wait until a time that is over goes now
    const bool mailsAtOnce = m_office.limits.undoSeconds == 0 || request.forTheRecord;
    if (mailsAtOnce && !isLater)
        return PostStaffMessage(m_office)(repositories, request);
    if (repositories.held().find(command.user, command.operation))
        return Sequence(0);
    const auto admitted = StaffWork::admit(repositories, command);
    if (!admitted)
        return admitted.error();
    if (admitted->earlier)
        return *admitted->earlier;
    if (request.sendAt > latestTime(m_office.now()))
        return Error{ErrorCode::Invalid, u"sendAt"_s};
    if (const auto code = PostStaffMessage(m_office).against(repositories, admitted->ticket, request))
        return *code;
    const auto files =
        MessageFiles::uploaded(repositories, m_office, admitted->user, command.ticket, request.files);
    if (!files)
        return files.error();
    return hold(repositories, request);
}

Result<Sequence> SendStaffMessage::hold(
    Repositories &repositories, const PostStaffMessageRequest &request) const
{
    HeldMessage held;
    held.ticket = request.command.ticket;
    held.author = request.command.user;
    held.operation = request.command.operation;
    held.text = request.text;
    held.notifyOnReply = request.notifyOnReply;
    held.forTheRecord = request.forTheRecord;
    held.files = request.files;
    // "Send anyway" is about what there was when she said so, not about what comes in while it is held.
    held.lastSeen = request.sendAnyway ? repositories.events().last() : request.lastSeen;
    held.heldAt = m_office.now();
    held.scheduled = request.sendAt > held.heldAt;
    held.releaseAt = held.scheduled ? request.sendAt : held.heldAt.addSecs(m_office.limits.undoSeconds);
    repositories.held().add(held);
    return Sequence(0);
}

} // namespace schalter::services
