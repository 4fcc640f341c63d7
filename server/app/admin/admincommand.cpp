// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/admincommand.h"

#include "app/admin/adminchannel.h"
#include "app/config/configfile.h"
#include "app/console.h"
#include "app/failure.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QString sentenceOf(const domain::Error &error)
{
    return error.detail.isEmpty() ? QString::fromUtf8(domain::sentenceFor(error.code)) : error.detail;
}

} // namespace

ExitCode AdminCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Config config = loadConfig(arguments.value(u"config"_s));
    const auto answer = AdminChannel(config).ask(*this, request(arguments, console));
    if (!answer)
        throw Failure(ExitCode::Other, name() + u": "_s + sentenceOf(answer.error()));
    if (arguments.isSet(u"json"_s))
        console.print(QString::fromUtf8(QJsonDocument(*answer).toJson(QJsonDocument::Indented)));
    else if (const QString text = describe(*answer); !text.isEmpty())
        console.print(text);
    return ExitCode::Ok;
}

} // namespace schalter::app
