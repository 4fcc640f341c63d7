// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/categoryaddcommand.h"

#include "app/catalogue/catalogueimport.h"
#include "app/commands/needed.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> CategoryAddCommand::positionals() const
{
    return {{u"CODE"_s, u"The beginning of its tickets' numbers, two to six of A-Z."_s}};
}

QList<QCommandLineOption> CategoryAddCommand::options() const
{
    return {
        {u"name"_s, u"Its name in the organisation's language."_s, u"NAME"_s},
        {u"mailbox"_s, u"The group's mailbox."_s, u"ADDRESS"_s},
        {u"hide-personal-addresses"_s, u"Applicants see the group instead of the caseworker."_s}};
}

QJsonObject CategoryAddCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {
        {u"code"_s, arguments.positionalArguments()[0]},
        {u"name"_s, needed(arguments, u"name"_s)},
        {u"group_mailbox"_s, needed(arguments, u"mailbox"_s)},
        {u"hide_personal_addresses"_s, arguments.isSet(u"hide-personal-addresses"_s)}};
}

Result<QJsonObject> CategoryAddCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    Category category = categoryFrom(request);
    if (context.repositories.catalogue().categoryByCode(category.code))
        return Error{
            ErrorCode::Invalid, u"there is already a category with the code \"%1\""_s.arg(category.code)};
    category.name = LocalizedText({{context.office.language, request["name"_L1].toString()}});
    const auto added = services::ImportCatalogue()(context.repositories, {{{category, {}}}});
    if (!added)
        return added.error();
    return QJsonObject{{u"code"_s, category.code}};
}

QString CategoryAddCommand::describe(const QJsonObject &answer) const
{
    return u"Category %1 added."_s.arg(answer["code"_L1].toString());
}

} // namespace schalter::app
