// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/categorylistcommand.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QJsonObject toJson(const Category &category, const QList<Form> &forms, const QString &language)
{
    QJsonArray own;
    for (const Form &form : forms)
        if (form.category == category.id)
            own.append(QJsonObject{
                {u"slug"_s, form.slug},
                {u"kind"_s, nameOf(form.kind)},
                {u"title"_s, form.title.in(language)}});
    return {
        {u"code"_s, category.code},
        {u"name"_s, category.name.in(language)},
        {u"group_mailbox"_s, category.groupMailbox},
        {u"hide_personal_addresses"_s, category.hidePersonalAddresses},
        {u"forms"_s, own}};
}

} // namespace

QJsonObject CategoryListCommand::request(const QCommandLineParser &, Console &) const { return {}; }

Result<QJsonObject> CategoryListCommand::execute(const AdminContext &context, const QJsonObject &) const
{
    QJsonArray all;
    const QList<Form> forms = context.repositories.catalogue().forms();
    const QList<Category> categories = context.repositories.catalogue().categories();
    for (const Category &category : categories)
        all.append(toJson(category, forms, context.office.language));
    return QJsonObject{{u"categories"_s, all}};
}

QString CategoryListCommand::describe(const QJsonObject &answer) const
{
    QStringList lines;
    const QJsonArray categories = answer["categories"_L1].toArray();
    for (const QJsonValue &category : categories) {
        lines.append(u"%1  %2  <%3>"_s.arg(
            category["code"_L1].toString(), category["name"_L1].toString(),
            category["group_mailbox"_L1].toString()));
        const QJsonArray forms = category["forms"_L1].toArray();
        for (const QJsonValue &form : forms)
            lines.append(u"  /forms/%1  %2  %3"_s.arg(
                form["slug"_L1].toString(), form["kind"_L1].toString(), form["title"_L1].toString()));
    }
    return lines.isEmpty() ? u"There are no categories yet."_s : lines.join(u'\n');
}

} // namespace schalter::app
