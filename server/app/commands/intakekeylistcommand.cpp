// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/intakekeylistcommand.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QJsonObject IntakeKeyListCommand::request(const QCommandLineParser &, Console &) const { return {}; }

Result<QJsonObject> IntakeKeyListCommand::execute(const AdminContext &context, const QJsonObject &) const
{
    QJsonArray keys;
    const QList<services::IntakeKey> all = context.repositories.intake().keys();
    for (const services::IntakeKey &key : all)
        keys.append(QJsonObject{
            {u"name"_s, key.name},
            {u"created_at"_s, key.createdAt.toString(Qt::ISODate)},
            {u"revoked_at"_s,
             key.revokedAt.isValid() ? QJsonValue(key.revokedAt.toString(Qt::ISODate)) : QJsonValue()}});
    return QJsonObject{{u"keys"_s, keys}};
}

QString IntakeKeyListCommand::describe(const QJsonObject &answer) const
{
    QStringList lines;
    const QJsonArray keys = answer["keys"_L1].toArray();
    for (const QJsonValue &key : keys) {
        QString line = key["name"_L1].toString() + u"  created "_s + key["created_at"_L1].toString();
        if (key["revoked_at"_L1].isString())
            line += u"  revoked "_s + key["revoked_at"_L1].toString();
        lines.append(line);
    }
    return lines.isEmpty() ? u"There are no keys yet."_s : lines.join(u'\n');
}

} // namespace schalter::app
