// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ticketnewlinkcommand.h"

#include "services/renewlink.h"
#include "services/token.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> TicketNewLinkCommand::positionals() const
{
    return {{u"NUMBER"_s, u"The ticket's number such as SPO-1234-5678."_s}};
}

QList<QCommandLineOption> TicketNewLinkCommand::options() const
{
    return {{u"print"_s, u"Prints the link to be handed out by hand, and mails nothing."_s}};
}

QJsonObject TicketNewLinkCommand::request(const QCommandLineParser &arguments, Console &) const
{
    return {{u"number"_s, arguments.positionalArguments()[0]}, {u"print"_s, arguments.isSet(u"print"_s)}};
}

Result<QJsonObject> TicketNewLinkCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    const QString number = request["number"_L1].toString();
    const QString token = request["print"_L1].toBool() ? services::makeToken() : QString();
    const auto renewed = services::OrderLink(context.office)(context.repositories, {number, token});
    if (!renewed)
        return renewed.error();
    QJsonObject answer{{u"number"_s, number}};
    if (!token.isEmpty())
        answer.insert(u"link"_s, context.office.publicUrl + u"/t/"_s + token);
    return answer;
}

QString TicketNewLinkCommand::describe(const QJsonObject &answer) const
{
    const QString link = answer["link"_L1].toString();
    return link.isEmpty() ? u"A new link for %1 is on its way; the earlier ones no longer work."_s.arg(
                                answer["number"_L1].toString())
                          : link;
}

} // namespace schalter::app
