// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queueretrycommand.h"

#include "app/failure.h"
#include "services/retrymails.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> QueueRetryCommand::positionals() const
{
    return {{u"ID"_s, u"The mail's number in the list; without it all that failed."_s, true}};
}

QJsonObject QueueRetryCommand::request(const QCommandLineParser &arguments, Console &) const
{
    const QString word = arguments.positionalArguments().value(0);
    if (word.isEmpty())
        return {};
    const qint64 id = word.toLongLong();
    if (id <= 0)
        throw Failure(ExitCode::Usage, u"\"%1\" is no mail's number"_s.arg(word));
    return {{u"id"_s, id}};
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
