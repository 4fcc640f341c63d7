// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/bouncecommand.h"

#include "app/console.h"
#include "app/failure.h"
#include "mail/deliveryreport.h"
#include "services/recordbounce.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 longestReport = 1024 * 1024; // what it says comes first; the returned mail may be cut off

// The recipient that matters: the one that was given up, else one that is late.
const mail::RecipientStatus *worstOf(const QList<mail::RecipientStatus> &recipients)
{
    for (const char *action : {"failed", "delayed"})
        for (const mail::RecipientStatus &recipient : recipients)
            if (recipient.action == action)
                return &recipient;
    return nullptr;
}

QString tagOf(const QJsonArray &addresses, const QString &bounceAddress)
{
    for (const QJsonValue &address : addresses) {
        const QString tag = mail::bounceTagIn(address.toString().toUtf8(), bounceAddress);
        if (!tag.isEmpty())
            return tag;
    }
    return {};
}

QString nameOf(BounceOutcome outcome)
{
    switch (outcome) {
    case BounceOutcome::Failed:
        return u"failed"_s;
    case BounceOutcome::Noted:
        return u"noted"_s;
    case BounceOutcome::Ignored:
        break;
    }
    return u"ignored"_s;
}

} // namespace

QList<QCommandLineOption> BounceCommand::options() const
{
    return {
        {u"recipient"_s, u"The address that the report came to, if the mail's header does not name it."_s,
         u"ADDRESS"_s}};
}

QJsonObject BounceCommand::request(const QCommandLineParser &arguments, Console &console) const
{
    const auto report = mail::deliveryReport(console.readInput(longestReport));
    const mail::RecipientStatus *worst = report ? worstOf(report->recipients) : nullptr;
    if (!worst)
        return {}; // an automatic answer, a success, or no report at all
    QJsonArray addresses{arguments.value(u"recipient"_s)};
    for (const QByteArray &address : report->addresses)
        addresses.append(QString::fromUtf8(address));
    return {
        {u"addresses"_s, addresses}, {u"final"_s, worst->action == "failed"}, {u"reason"_s, worst->reason()}};
}

Result<QJsonObject> BounceCommand::execute(const AdminContext &context, const QJsonObject &request) const
{
    if (request.isEmpty())
        return QJsonObject{{u"outcome"_s, nameOf(BounceOutcome::Ignored)}};
    const QString &bounceAddress = context.office.bounceAddress;
    if (bounceAddress.isEmpty())
        return Error{ErrorCode::Invalid, u"mail.bounce_address is not set in the configuration"_s};
    const BounceReport report{
        tagOf(request["addresses"_L1].toArray(), bounceAddress), request["final"_L1].toBool(),
        request["reason"_L1].toString()};
    const auto outcome = RecordBounce(context.office)(context.repositories, report);
    if (!outcome)
        return outcome.error();
    return QJsonObject{{u"outcome"_s, nameOf(*outcome)}, {u"reason"_s, report.reason}};
}

QString BounceCommand::describe(const QJsonObject &answer) const
{
    const QString outcome = answer["outcome"_L1].toString();
    const QString reason = answer["reason"_L1].toString();
    if (outcome == "failed"_L1)
        return u"Marked as failed: %1"_s.arg(reason);
    if (outcome == "noted"_L1)
        return u"Noted as delayed: %1"_s.arg(reason);
    return u"Nothing to note: no report of a failure, or one that is known."_s;
}

} // namespace schalter::app
