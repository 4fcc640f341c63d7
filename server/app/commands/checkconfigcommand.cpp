// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkconfigcommand.h"

#include "app/config/configfile.h"
#include "app/console.h"

#include <QCommandLineParser>
#include <QFileInfo>
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

// What is possible but does not work now.
QStringList warningsAbout(const Config &config)
{
    if (config.clamd.isEmpty() || QFileInfo::exists(config.clamd))
        return {};
    return {
        u"scanner.clamd: there is no socket \"%1\" now; as long as it is missing, files wait and nobody can "
        "download them"_s.arg(config.clamd)};
}

} // namespace

ExitCode CheckConfigCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString file = arguments.value(u"config"_s);
    if (!arguments.isSet(u"json"_s)) {
        const Config config = loadConfig(file);
        console.print(u"%1: the configuration is valid"_s.arg(file));
        for (const QString &warning : warningsAbout(config))
            console.print(u"%1: %2"_s.arg(file, warning));
        return ExitCode::Ok;
    }
    const ConfigFile read = readConfigFile(file);
    const QList<TomlProblem> &problems = read.problems;
    QJsonObject json = toJson(file, problems);
    json.insert(u"warnings"_s, QJsonArray::fromStringList(warningsAbout(read.config)));
    console.print(QString::fromUtf8(QJsonDocument(json).toJson()));
    return problems.isEmpty() ? ExitCode::Ok : ExitCode::Configuration;
}

} // namespace schalter::app
