// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/categoryexportcommand.h"

#include "services/cataloguetext.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> CategoryExportCommand::positionals() const
{
    return {{u"CODE"_s, u"The one category to export, with the resources of its forms; none: all."_s, true}};
}

QJsonObject CategoryExportCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {{u"code"_s, arguments.positionalArguments().value(0)}};
}

Result<QJsonObject> CategoryExportCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    const auto text =
        services::catalogueText(services::catalogueOf(context.repositories), request["code"_L1].toString());
    if (!text)
        return text.error();
    return QJsonObject{{u"toml"_s, *text}};
}

QString CategoryExportCommand::describe(const QJsonObject &answer) const
{
    return answer["toml"_L1].toString().trimmed();
}

} // namespace schalter::app
