// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/userrolecommand.h"

#include "app/commands/useranswer.h"
#include "services/changeuser.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> UserRoleCommand::positionals() const
{
    return {{u"LOGIN"_s, u"The user."_s}, {u"ROLE"_s, u"reader, caseworker, lead or administrator."_s}};
}

QList<QCommandLineOption> UserRoleCommand::options() const
{
    return {
        {u"category"_s, u"A category that she is entitled to, in place of all before; may be repeated."_s,
         u"CODE"_s},
        {u"substitute"_s, u"The login of who stands in for her; \"\" for nobody."_s, u"LOGIN"_s}};
}

QJsonObject UserRoleCommand::request(const QCommandLineParser &arguments, Console &) const
{
    QJsonObject request{
        {u"login"_s, arguments.positionalArguments()[0]},
        {u"role"_s, nameOf(roleFrom(arguments.positionalArguments()[1]))}};
    if (arguments.isSet(u"category"_s))
        request.insert(u"categories"_s, QJsonArray::fromStringList(arguments.values(u"category"_s)));
    if (arguments.isSet(u"substitute"_s))
        request.insert(u"substitute"_s, arguments.value(u"substitute"_s));
    return request;
}

Result<QJsonObject> UserRoleCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    services::ChangeUserRequest change;
    change.login = request["login"_L1].toString();
    change.role = fromName<Role>(request["role"_L1].toString());
    if (request.contains("categories"_L1))
        change.categories = request["categories"_L1].toVariant().toStringList();
    if (request.contains("substitute"_L1))
        change.substitute = request["substitute"_L1].toString();
    return userAnswer(context.repositories, services::ChangeUser()(context.repositories, change));
}

QString UserRoleCommand::describe(const QJsonObject &answer) const
{
    return userLine(answer["user"_L1].toObject());
}

} // namespace schalter::app
