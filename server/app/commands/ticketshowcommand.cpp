// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ticketshowcommand.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QJsonArray eventsOf(services::Repositories &repositories, const Ticket &ticket)
{
    QJsonArray events;
    const QList<Event> all = repositories.events().ofTicket(ticket.id);
    for (const Event &event : all)
        events.append(QJsonObject{
            {u"sequence"_s, event.sequence},
            {u"kind"_s, nameOf(event.kind)},
            {u"at"_s, event.at.toString(Qt::ISODate)},
            {u"actor"_s,
             event.actor.kind == ActorKind::User ? event.actor.name : QString(nameOf(event.actor.kind))}});
    return events;
}

QJsonArray mailsOf(services::Repositories &repositories, const Ticket &ticket)
{
    QJsonArray mails;
    const auto all = repositories.mails().ofTicket(ticket.id);
    for (const services::OwedMail &mail : all)
        mails.append(QJsonObject{
            {u"id"_s, mail.id.value},
            {u"kind"_s, nameOf(mail.kind)},
            {u"recipient"_s, mail.recipient},
            {u"state"_s, nameOf(mail.state)},
            {u"attempts"_s, mail.attempts},
            {u"last_error"_s, mail.lastError}});
    return mails;
}

QJsonValue timeOf(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QList<Positional> TicketShowCommand::positionals() const
{
    return {{u"NUMBER"_s, u"The ticket's number such as SPO-1234-5678."_s}};
}

QJsonObject TicketShowCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {{u"number"_s, arguments.positionalArguments()[0]}};
}

Result<QJsonObject> TicketShowCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    services::Repositories &repositories = context.repositories;
    const QString number = request["number"_L1].toString();
    const auto ticket = repositories.tickets().findByNumber(number);
    if (!ticket)
        return Error{ErrorCode::NotFound, u"there is no ticket \"%1\""_s.arg(number)};
    const auto category = repositories.catalogue().category(ticket->category);
    const auto owner = repositories.people().find(ticket->owner);
    return QJsonObject{
        {u"number"_s, ticket->number},
        {u"title"_s, ticket->title},
        {u"category"_s, category ? category->code : QString()},
        {u"state"_s, nameOf(ticket->state)},
        {u"decision"_s, nameOf(ticket->decision)},
        {u"owner"_s, owner ? QJsonValue(owner->login) : QJsonValue()},
        {u"muted"_s, ticket->muted},
        {u"created_at"_s, timeOf(ticket->createdAt)},
        {u"last_activity_at"_s, timeOf(ticket->lastActivityAt)},
        {u"closed_at"_s, timeOf(ticket->closedAt)},
        {u"events"_s, eventsOf(repositories, *ticket)},
        {u"mails"_s, mailsOf(repositories, *ticket)}};
}

QString TicketShowCommand::describe(const QJsonObject &answer) const
{
    QStringList lines{
        u"%1  %2"_s.arg(answer["number"_L1].toString(), answer["title"_L1].toString()),
        u"state %1, decision %2, owner %3"_s.arg(
            answer["state"_L1].toString(), answer["decision"_L1].toString(),
            answer["owner"_L1].toString(u"nobody"_s))};
    const QJsonArray events = answer["events"_L1].toArray();
    for (const QJsonValue &event : events)
        lines.append(u"  %1  %2  %3"_s.arg(
            event["at"_L1].toString(), event["kind"_L1].toString(), event["actor"_L1].toString()));
    const QJsonArray mails = answer["mails"_L1].toArray();
    for (const QJsonValue &mail : mails)
        lines.append(u"  mail %1  %2 to %3  %4"_s.arg(
            QString::number(mail["id"_L1].toInteger()), mail["kind"_L1].toString(),
            mail["recipient"_L1].toString(), mail["state"_L1].toString()));
    return lines.join(u'\n');
}

} // namespace schalter::app
