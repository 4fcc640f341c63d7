// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queuedropcommand.h"

#include "app/commands/mailid.h"
#include "services/putmailsaside.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> QueueDropCommand::positionals() const
{
    return {{u"ID"_s, u"The mail's number in the list."_s}};
}

QJsonObject QueueDropCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return mailIdRequest(arguments);
}

Result<QJsonObject> QueueDropCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    const auto dropped =
        services::DropMail(context.office)(context.repositories, MailId{request["id"_L1].toInteger()});
    if (!dropped)
        return dropped.error();
    return QJsonObject{{u"dropped"_s, *dropped}};
}

QString QueueDropCommand::describe(const QJsonObject &answer) const
{
    return u"Mails given up: %1."_s.arg(answer["dropped"_L1].toInt());
}

} // namespace schalter::app
