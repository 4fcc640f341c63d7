// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/intakekeycreatecommand.h"

#include "services/intakekeys.h"
#include "services/token.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> IntakeKeyCreateCommand::positionals() const
{
    return {{u"NAME"_s, u"The form system that gets the key."_s}};
}

QJsonObject IntakeKeyCreateCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {{u"name"_s, arguments.positionalArguments()[0]}};
}

Result<QJsonObject> IntakeKeyCreateCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    const QString name = request["name"_L1].toString();
    const QString key = services::makeToken();
    const auto made = services::CreateIntakeKey(context.office)(context.repositories, {name, key});
    if (!made)
        return made.error();
    return QJsonObject{{u"name"_s, name}, {u"key"_s, key}};
}

QString IntakeKeyCreateCommand::describe(const QJsonObject &answer) const
{
    return answer["key"_L1].toString();
}

} // namespace schalter::app
