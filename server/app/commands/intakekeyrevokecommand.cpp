// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/intakekeyrevokecommand.h"

#include "services/intakekeys.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> IntakeKeyRevokeCommand::positionals() const { return {{u"NAME"_s, u"The key's name."_s}}; }

QJsonObject IntakeKeyRevokeCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {{u"name"_s, arguments.positionalArguments()[0]}};
}

Result<QJsonObject> IntakeKeyRevokeCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    const QString name = request["name"_L1].toString();
    const auto revoked = services::RevokeIntakeKey(context.office)(context.repositories, name);
    if (!revoked)
        return revoked.error();
    return QJsonObject{{u"name"_s, name}};
}

QString IntakeKeyRevokeCommand::describe(const QJsonObject &answer) const
{
    return u"Key \"%1\" revoked."_s.arg(answer["name"_L1].toString());
}

} // namespace schalter::app
