// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipients.h"

#include "domain/responsible.h"

using namespace schalter::domain;

namespace schalter::client {

namespace {

// A colleague as far as others know her; her address itself stays on the server.
std::optional<User> userOf(const Session &session, UserId id)
{
    const auto person = session.person(id);
    if (!person)
        return std::nullopt;
    User user;
    user.id = person->id;
    user.name = person->name;
    user.role = person->role;
    user.active = person->active;
    user.substitute = person->substitute;
    user.categories = person->categories;
    user.substituteFrom = person->substituteFrom;
    user.substituteTo = person->substituteTo;
    if (person->hasAddress)
        user.email = QStringLiteral("known@server");
    return user;
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
    Ticket asked = ticket;
    asked.asker = asker;
    asked.applicant.language = session.language();
    const QDate today = QDate::currentDate();
    const auto find = [&session](UserId id) { return userOf(session, id); };
    const auto told = responsibleFor(asked, category, find, today);
    who.somebodyIsTold = told.has_value();
    who.isMe = told && told->user == session.me().id;
    who.toldName = told ? told->name : QString();
    for (const UserId id : {asked.owner, asker})
        if (const auto user = find(id); told && user && user->id != told->user && isAbsent(*user, today) &&
                                        user->substitute == told->user)
            who.standsInFor = user->name;
    return who;
}

} // namespace schalter::client
