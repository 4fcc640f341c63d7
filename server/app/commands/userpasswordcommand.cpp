// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/userpasswordcommand.h"

#include "app/commands/newpassword.h"
#include "app/commands/useranswer.h"
#include "services/changeuser.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> UserPasswordCommand::positionals() const { return {{u"LOGIN"_s, u"The user."_s}}; }

QList<QCommandLineOption> UserPasswordCommand::options() const { return {passwordFileOption()}; }

QJsonObject UserPasswordCommand::request(const QCommandLineParser &arguments, Console &console) const
{
    const QString login = arguments.positionalArguments()[0];
    return {{u"login"_s, login}, {u"password_hash"_s, newPasswordHash(arguments, login, console)}};
}

Result<QJsonObject> UserPasswordCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    services::ChangeUserRequest change;
    change.login = request["login"_L1].toString();
    change.passwordHash = request["password_hash"_L1].toString();
    return userAnswer(context.repositories, services::ChangeUser()(context.repositories, change));
}

QString UserPasswordCommand::describe(const QJsonObject &answer) const
{
    return userLine(answer["user"_L1].toObject());
}

} // namespace schalter::app
