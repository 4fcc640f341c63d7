// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkconfigcommand.h"

#include "app/config/configfile.h"
#include "app/console.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QJsonObject toJson(const QString &file, const QList<TomlProblem> &problems)
{
    QJsonArray array;
    for (const TomlProblem &problem : problems)
        array.append(
            QJsonObject{{u"key"_s, problem.key}, {u"line"_s, problem.line}, {u"message"_s, problem.message}});
    return {{u"file"_s, file}, {u"ok"_s, problems.isEmpty()}, {u"problems"_s, array}};
}

} // namespace

ExitCode CheckConfigCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString file = arguments.value(u"config"_s);
    if (!arguments.isSet(u"json"_s)) {
        loadConfig(file);
        console.print(u"%1: the configuration is valid"_s.arg(file));
        return ExitCode::Ok;
    }
    const QList<TomlProblem> problems = readConfigFile(file).problems;
    console.print(QString::fromUtf8(QJsonDocument(toJson(file, problems)).toJson()));
    return problems.isEmpty() ? ExitCode::Ok : ExitCode::Configuration;
}

} // namespace schalter::app
