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

std::optional<NoticeRecipient> responsibleFor(
    const Ticket &ticket, const Category &category, const FindUser &find)
{
    if (!ticket.asker.isValid())
        return std::nullopt;
    const auto owner = find(ticket.owner);
    const UserId substitute = owner ? owner->substitute : UserId();
    for (const UserId candidate : {ticket.asker, ticket.owner, substitute}) {
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
