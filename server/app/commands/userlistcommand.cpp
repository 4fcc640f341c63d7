// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/userlistcommand.h"

#include "app/commands/useranswer.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QJsonObject UserListCommand::request(const QCommandLineParser &, Console &) const { return {}; }

Result<QJsonObject> UserListCommand::execute(const AdminContext &context, const QJsonObject &) const
{
    QJsonArray users;
    const QList<User> all = context.repositories.people().all();
    for (const User &user : all)
        users.append(toJson(context.repositories, user));
    return QJsonObject{{u"users"_s, users}};
}

QString UserListCommand::describe(const QJsonObject &answer) const
{
    QStringList lines;
    const QJsonArray users = answer["users"_L1].toArray();
    for (const QJsonValue &user : users)
        lines.append(userLine(user.toObject()));
    return lines.isEmpty() ? u"There are no users yet."_s : lines.join(u'\n');
}

} // namespace schalter::app
