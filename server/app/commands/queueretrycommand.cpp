// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queueretrycommand.h"

#include "app/commands/mailid.h"
#include "services/retrymails.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> QueueRetryCommand::positionals() const
{
    return {{u"ID"_s, u"The mail's number in the list; without it all that failed or are on hold."_s, true}};
}

QJsonObject QueueRetryCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return mailIdRequest(arguments);
}

Result<QJsonObject> QueueRetryCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    const auto retried =
        services::RetryMails(context.office)(context.repositories, MailId{request["id"_L1].toInteger()});
    if (!retried)
        return retried.error();
    return QJsonObject{{u"retried"_s, *retried}};
}

QString QueueRetryCommand::describe(const QJsonObject &answer) const
{
    return u"Mails made due: %1."_s.arg(answer["retried"_L1].toInt());
}

} // namespace schalter::app
