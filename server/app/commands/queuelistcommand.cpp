// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queuelistcommand.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int mostListed = 1000;

QString stateOf(const services::OwedMail &mail)
{
    if (!mail.onHold)
        return nameOf(mail.state);
    return mail.state == services::MailState::Queued ? u"held"_s : u"dropped"_s;
}

QJsonObject toJson(services::Repositories &repositories, const services::OwedMail &mail)
{
    const auto ticket = repositories.tickets().find(mail.ticket);
    return {
        {u"id"_s, mail.id.value},
        {u"state"_s, stateOf(mail)},
        {u"kind"_s, nameOf(mail.kind)},
        {u"ticket"_s, ticket ? ticket->number : QString()},
        {u"recipient"_s, mail.recipient},
        {u"attempts"_s, mail.attempts},
        {u"not_before"_s, mail.notBefore.toString(Qt::ISODate)},
        {u"last_error"_s, mail.lastError}};
}

} // namespace

QJsonObject QueueListCommand::request(const QCommandLineParser &, Console &) const { return {}; }

Result<QJsonObject> QueueListCommand::execute(const AdminContext &context, const QJsonObject &) const
{
    QJsonArray mails;
    for (const auto state : {services::MailState::Queued, services::MailState::Failed}) {
        const auto found = context.repositories.mails().inState(state, mostListed);
        for (const services::OwedMail &mail : found)
            mails.append(toJson(context.repositories, mail));
    }
    return QJsonObject{{u"mails"_s, mails}};
}

QString QueueListCommand::describe(const QJsonObject &answer) const
{
    QStringList lines;
    const QJsonArray mails = answer["mails"_L1].toArray();
    for (const QJsonValue &mail : mails) {
        QString line = u"%1  %2  %3  %4  %5  attempts %6"_s.arg(
            QString::number(mail["id"_L1].toInteger()), mail["state"_L1].toString(),
            mail["ticket"_L1].toString(), mail["kind"_L1].toString(), mail["recipient"_L1].toString(),
            QString::number(mail["attempts"_L1].toInt()));
        if (const QString error = mail["last_error"_L1].toString(); !error.isEmpty())
            line += u"  "_s + error;
        lines.append(line);
    }
    return lines.isEmpty() ? u"No mail is waiting or failed."_s : lines.join(u'\n');
}

} // namespace schalter::app
