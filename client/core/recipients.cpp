// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipients.h"

#include "domain/permissions.h"
#include "domain/responsible.h"

using namespace schalter::domain;

namespace schalter::client {

namespace {

bool mayWork(const Session &session, UserId id, CategoryId category)
{
    const auto person = session.person(id);
    return person && person->active && person->role != Role::Reader && person->categories.contains(category);
}

// Who will have asked once this message is sent: the author if she asks now, else a colleague who did before.
UserId askerAfter(const QList<Event> &events, UserId me, bool notifyOnReply)
{
    Event message;
    message.kind = EventKind::StaffMessage;
    message.actor = {ActorKind::User, me, {}};
    message.data = notifyData(notifyOnReply);
    return whoAsked(events + QList{message}).value_or(UserId());
}

QString groupName(const Category &category, const QString &language) { return category.name.in(language); }

} // namespace

WhoGetsThis whoGetsThis(
    const Ticket &ticket, const QList<Event> &events, const Session &session, const QString &replyTo,
    bool notifyOnReply)
{
    const Category category = session.category(ticket.category).value_or(Category());
    WhoGetsThis who;
    who.name = ticket.applicant.name;
    who.address = ticket.applicant.email;
    who.replyTo = replyTo;
    who.replyToIsGroup = category.hidePersonalAddresses && !replyTo.isEmpty();
    const UserId asker = askerAfter(events, session.me().id, notifyOnReply);
    if (!asker.isValid())
        return who;
    const UserId candidates[] = {asker, ticket.owner};
    const auto told = std::find_if(std::begin(candidates), std::end(candidates), [&](UserId id) {
        return mayWork(session, id, ticket.category);
    });
    who.somebodyIsTold = told != std::end(candidates) || !category.groupMailbox.isEmpty();
    who.isMe = told != std::end(candidates) && *told == session.me().id;
    who.toldName =
        told != std::end(candidates) ? session.personName(*told) : groupName(category, session.language());
    return who;
}

} // namespace schalter::client
