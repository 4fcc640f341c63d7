// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/userswitchcommand.h"

#include "app/commands/useranswer.h"
#include "services/changeuser.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QString UserSwitchCommand::name() const { return m_active ? u"user enable"_s : u"user disable"_s; }

QString UserSwitchCommand::summary() const
{
    return m_active ? u"Lets a disabled user log in again."_s
                    : u"Keeps a user from logging in and ends her sessions."_s;
}

QList<Positional> UserSwitchCommand::positionals() const { return {{u"LOGIN"_s, u"The user."_s}}; }

QJsonObject UserSwitchCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {{u"login"_s, arguments.positionalArguments()[0]}};
}

Result<QJsonObject> UserSwitchCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    services::ChangeUserRequest change;
    change.login = request["login"_L1].toString();
    change.active = m_active;
    return userAnswer(context.repositories, services::ChangeUser()(context.repositories, change));
}

QString UserSwitchCommand::describe(const QJsonObject &answer) const
{
    return userLine(answer["user"_L1].toObject());
}

} // namespace schalter::app
