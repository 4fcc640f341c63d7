// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/administration.h"

#include "domain/changes.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

QJsonArray idsOf(const auto &list)
{
    QJsonArray ids;
    for (const auto &id : list)
        ids.append(id.value);
    return ids;
}

} // namespace

QJsonObject recordOf(const User &user)
{
    return {
        {u"login"_s, user.login},
        {u"name"_s, user.name},
        {u"email"_s, user.email},
        {u"role"_s, nameOf(user.role)},
        {u"active"_s, user.active},
        {u"substitute"_s, user.substitute.value},
        {u"substituteFrom"_s, user.substituteFrom.toString(Qt::ISODate)},
        {u"substituteTo"_s, user.substituteTo.toString(Qt::ISODate)},
        {u"categories"_s, idsOf(user.categories)}};
}

QJsonObject recordOf(const Category &category)
{
    return {
        {u"code"_s, category.code},
        {u"name"_s, textToJson(category.name)},
        {u"group_mailbox"_s, category.groupMailbox},
        {u"hide_personal_addresses"_s, category.hidePersonalAddresses}};
}

QJsonObject recordOf(const TextModule &module)
{
    QJsonArray files;
    for (const Attachment &file : module.files)
        files.append(file.name);
    return {
        {u"title"_s, module.title},
        {u"keyword"_s, module.keyword},
        {u"category"_s, module.category.value},
        {u"text"_s, textToJson(module.text)},
        {u"files"_s, files}};
}

void noteHistory(
    Repositories &repositories, const Doer &doer, HistoryKind kind, HistoryAction action,
    const QString &subject, const QJsonObject &before, const QJsonObject &after)
{
    const auto user = repositories.people().find(doer.user);
    repositories.history().add(
        {0, doer.at, doer.user, user ? user->name : QString(), kind, action, subject,
         changesBetween(before, after)});
}

} // namespace schalter::services
