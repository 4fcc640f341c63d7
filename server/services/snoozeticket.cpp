// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/snoozeticket.h"

#include "domain/permissions.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int longestDays = 2 * 366;

} // namespace

Result<Done> SnoozeTicket::operator()(Repositories &repositories, const SnoozeTicketRequest &request) const
{
    const auto user = repositories.people().find(request.user);
    const auto ticket = repositories.tickets().find(request.ticket);
    if (!user || !ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound;
    const QDateTime now = m_office.now();
    if (!request.until.isValid())
        repositories.reminders().forget(user->id, ticket->id);
    else if (request.until <= now || request.until > now.addDays(longestDays))
        return Error{ErrorCode::Invalid, u"until"_s};
    else
        repositories.reminders().snooze(user->id, ticket->id, request.until);
    return Done{};
}

} // namespace schalter::services
