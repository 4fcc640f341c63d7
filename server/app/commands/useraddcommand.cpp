// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/useraddcommand.h"

#include "app/commands/needed.h"
#include "app/commands/newpassword.h"
#include "app/commands/useranswer.h"
#include "services/adduser.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> UserAddCommand::positionals() const
{
    return {{u"LOGIN"_s, u"What she logs in with: a-z, 0-9, dot, hyphen, underscore, @."_s}};
}

QList<QCommandLineOption> UserAddCommand::options() const
{
    return {
        {u"name"_s, u"Her name, as applicants and colleagues read it."_s, u"NAME"_s},
        {u"email"_s, u"Her email address."_s, u"ADDRESS"_s},
        {u"role"_s, u"reader, caseworker, lead or administrator."_s, u"ROLE"_s, u"caseworker"_s},
        {u"category"_s, u"A category that she is entitled to; may be repeated."_s, u"CODE"_s},
        {u"substitute"_s, u"The login of who stands in for her; \"\" for nobody."_s, u"LOGIN"_s},
        passwordFileOption()};
}

QJsonObject UserAddCommand::request(const QCommandLineParser &arguments, Console &console) const
{
    const QString login = arguments.positionalArguments()[0];
    QJsonObject request{
        {u"login"_s, login},
        {u"name"_s, needed(arguments, u"name"_s)},
        {u"email"_s, needed(arguments, u"email"_s)},
        {u"role"_s, nameOf(roleFrom(arguments.value(u"role"_s)))},
        {u"substitute"_s, arguments.value(u"substitute"_s)},
        {u"categories"_s, QJsonArray::fromStringList(arguments.values(u"category"_s))}};
    request.insert(u"password_hash"_s, newPasswordHash(arguments, login, console));
    return request;
}

Result<QJsonObject> UserAddCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    services::AddUserRequest add;
    add.user.login = request["login"_L1].toString();
    add.user.name = request["name"_L1].toString();
    add.user.email = request["email"_L1].toString();
    add.user.role = fromName<Role>(request["role"_L1].toString()).value_or(Role::Reader);
    add.categories = request["categories"_L1].toVariant().toStringList();
    add.substitute = request["substitute"_L1].toString();
    add.passwordHash = request["password_hash"_L1].toString();
    return userAnswer(context.repositories, services::AddUser()(context.repositories, add));
}

QString UserAddCommand::describe(const QJsonObject &answer) const
{
    return userLine(answer["user"_L1].toObject());
}

} // namespace schalter::app
