// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reschedulemessage.h"

#include "services/sendstaffmessage.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Done> RescheduleMessage::operator()(
    Repositories &repositories, const RescheduleMessageRequest &request) const
{
    auto held = repositories.held().find(request.held.message);
    if (!held || held->author != request.held.user || held->state != HeldState::Held)
        return ErrorCode::AlreadySent;
    const QDateTime now = m_office.now();
    if (!request.sendAt.isValid() || request.sendAt > SendStaffMessage::latestTime(now))
        return Error{ErrorCode::Invalid, u"sendAt"_s};
    held->scheduled = true;
    held->releaseAt = std::max(now, request.sendAt);
    repositories.held().save(*held);
    return Done{};
}

} // namespace schalter::services
