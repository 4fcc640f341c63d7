// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responsible.h"

#include "domain/permissions.h"

#include <QSet>

namespace schalter::domain {

std::optional<UserId> whoAsked(const QList<Event> &staffMessages)
{
    QSet<UserId> heard;
    for (auto event = staffMessages.crbegin(); event != staffMessages.crend(); ++event) {
        if (event->kind != EventKind::StaffMessage || heard.contains(event->actor.user))
            continue;
        if (asksForNotice(*event))
            return event->actor.user;
        heard.insert(event->actor.user);
    }
    return std::nullopt;
}

bool isAbsent(const User &user, const QDate &day)
{
    const bool hasDays = user.substituteFrom.isValid() || user.substituteTo.isValid();
    return hasDays && substituteOn(user, day).isValid();
}

UserId substituteOn(const User &user, const QDate &day)
{
    const bool isBefore = user.substituteFrom.isValid() && day < user.substituteFrom;
    const bool isAfter = user.substituteTo.isValid() && day > user.substituteTo;
    return isBefore || isAfter ? UserId() : user.substitute;
}

std::optional<NoticeRecipient> responsibleFor(
    const Ticket &ticket, const Category &category, const FindUser &find, const QDate &today)
{
    if (!ticket.asker.isValid())
        return std::nullopt;
    QList<UserId> candidates;
    const auto owner = find(ticket.owner);
    for (const UserId id : {ticket.asker, ticket.owner}) {
        if (const auto user = find(id); user && isAbsent(*user, today))
            candidates.append(user->substitute);
        candidates.append(id);
    }
    candidates.append(owner ? substituteOn(*owner, today) : UserId());
    for (const UserId candidate : candidates) {
        const auto user = find(candidate);
        if (user && mayWork(*user, ticket.category) && !user->email.isEmpty())
            return NoticeRecipient{user->id, user->name, user->email};
    }
    if (category.groupMailbox.isEmpty())
        return std::nullopt;
    return NoticeRecipient{{}, category.name.in(ticket.applicant.language), category.groupMailbox};
}

QString replyAddress(const Category &category, const User &author)
{
    return category.hidePersonalAddresses ? category.groupMailbox : author.email;
}

} // namespace schalter::domain
