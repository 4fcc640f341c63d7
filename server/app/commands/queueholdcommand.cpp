// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queueholdcommand.h"

#include "app/commands/mailid.h"
#include "services/putmailsaside.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> QueueHoldCommand::positionals() const
{
    return {{u"ID"_s, u"The mail's number in the list; without it all that wait."_s, true}};
}

QJsonObject QueueHoldCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return mailIdRequest(arguments);
}

Result<QJsonObject> QueueHoldCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    const auto held = services::HoldMails()(context.repositories, MailId{request["id"_L1].toInteger()});
    if (!held)
        return held.error();
    return QJsonObject{{u"held"_s, *held}};
}

QString QueueHoldCommand::describe(const QJsonObject &answer) const
{
    return u"Mails held back: %1."_s.arg(answer["held"_L1].toInt());
}

} // namespace schalter::app
