// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/useranswer.h"

#include "app/failure.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QJsonObject toJson(services::Repositories &repositories, const User &user)
{
    QJsonArray codes;
    for (const CategoryId id : user.categories)
        if (const auto category = repositories.catalogue().category(id))
            codes.append(category->code);
    const auto substitute = repositories.people().find(user.substitute);
    return {
        {u"substitute"_s, substitute ? substitute->login : QString()},
        {u"login"_s, user.login},
        {u"name"_s, user.name},
        {u"email"_s, user.email},
        {u"role"_s, nameOf(user.role)},
        {u"active"_s, user.active},
        {u"categories"_s, codes}};
}

Result<QJsonObject> userAnswer(services::Repositories &repositories, const Result<User> &user)
{
    if (!user)
        return user.error();
    return QJsonObject{{u"user"_s, toJson(repositories, *user)}};
}

QString userLine(const QJsonObject &user)
{
    QStringList codes;
    const QJsonArray categories = user["categories"_L1].toArray();
    for (const QJsonValue &code : categories)
        codes.append(code.toString());
    const QString substitute = user["substitute"_L1].toString();
    return u"%1  %2 <%3>  %4  %5%6%7"_s.arg(
        user["login"_L1].toString(), user["name"_L1].toString(), user["email"_L1].toString(),
        user["role"_L1].toString(), codes.isEmpty() ? u"no category"_s : codes.join(u','),
        substitute.isEmpty() ? QString() : u"  substitute "_s + substitute,
        user["active"_L1].toBool() ? QString() : u"  disabled"_s);
}

Role roleFrom(const QString &name)
{
    if (const auto role = fromName<Role>(name))
        return *role;
    QStringList names;
    for (const auto &entry : enumNames<Role>)
        names.append(QString::fromLatin1(entry.second));
    throw Failure(
        ExitCode::Usage, u"unknown role \"%1\", expected one of %2"_s.arg(name, names.join(u", "_s)));
}

} // namespace schalter::app
