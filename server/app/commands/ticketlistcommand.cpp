// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ticketlistcommand.h"

#include "app/failure.h"
#include "services/entitlements.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int mostListed = 10000;

QStringList stateNames()
{
    QStringList names;
    for (const auto &entry : enumNames<TicketState>)
        names.append(QString::fromLatin1(entry.second));
    return names;
}

QList<CategoryId> allCategories(services::Repositories &repositories)
{
    QList<CategoryId> ids;
    const QList<Category> categories = repositories.catalogue().categories();
    for (const Category &category : categories)
        ids.append(category.id);
    return ids;
}

QJsonObject toJson(const InboxRow &row)
{
    return {
        {u"number"_s, row.number},
        {u"title"_s, row.title},
        {u"state"_s, nameOf(row.state)},
        {u"decision"_s, nameOf(row.decision)},
        {u"created_at"_s, row.createdAt.toString(Qt::ISODate)},
        {u"last_activity_at"_s, row.lastActivityAt.toString(Qt::ISODate)}};
}

} // namespace

QList<QCommandLineOption> TicketListCommand::options() const
{
    return {
        {u"state"_s, u"Only this state: %1."_s.arg(stateNames().join(u", "_s)), u"STATE"_s},
        {u"category"_s, u"Only this category."_s, u"CODE"_s},
        {u"limit"_s, u"At most so many."_s, u"N"_s, u"200"_s}};
}

QJsonObject TicketListCommand::request(const QCommandLineParser &arguments, Console &) const
{
    const int limit = arguments.value(u"limit"_s).toInt();
    const QString state = arguments.value(u"state"_s);
    if (limit < 1 || limit > mostListed)
        throw Failure(ExitCode::Usage, u"--limit must be a number from 1 to %1"_s.arg(mostListed));
    if (!state.isEmpty() && !fromName<TicketState>(state))
        throw Failure(
            ExitCode::Usage,
            u"unknown state \"%1\", expected one of %2"_s.arg(state, stateNames().join(u", "_s)));
    return {{u"limit"_s, limit}, {u"state"_s, state}, {u"category"_s, arguments.value(u"category"_s)}};
}

Result<QJsonObject> TicketListCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    services::InboxQuery query;
    query.categories = allCategories(context.repositories);
    if (const QString code = request["category"_L1].toString(); !code.isEmpty()) {
        const auto categories = services::categoriesByCode(context.repositories, {code});
        if (!categories)
            return categories.error();
        query.categories = *categories;
    }
    if (const auto state = fromName<TicketState>(request["state"_L1].toString()))
        query.states = {*state};
    query.limit = request["limit"_L1].toInt(1);
    QJsonArray tickets;
    const QList<InboxRow> rows = context.repositories.tickets().inbox(query);
    for (const InboxRow &row : rows)
        tickets.append(toJson(row));
    return QJsonObject{{u"tickets"_s, tickets}};
}

QString TicketListCommand::describe(const QJsonObject &answer) const
{
    QStringList lines;
    const QJsonArray tickets = answer["tickets"_L1].toArray();
    for (const QJsonValue &ticket : tickets)
        lines.append(u"%1  %2  %3  %4"_s.arg(
            ticket["number"_L1].toString(), ticket["state"_L1].toString(),
            ticket["last_activity_at"_L1].toString(), ticket["title"_L1].toString()));
    return lines.isEmpty() ? u"There are no such tickets."_s : lines.join(u'\n');
}

} // namespace schalter::app
