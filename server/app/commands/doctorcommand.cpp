// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/doctorcommand.h"

#include "app/config/configfile.h"
#include "app/console.h"
#include "app/doctor/checks.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QString wordFor(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Fine:
        return u"ok"_s;
    case Finding::Level::Warning:
        return u"warning"_s;
    case Finding::Level::Broken:
        break;
    }
    return u"broken"_s;
}

Findings configurationOf(const ConfigFile &read, const QString &file)
{
    Findings findings;
    for (const TomlProblem &problem : read.problems)
        findings.append(Finding::broken(
            u"configuration"_s, problem.sentence(file),
            u"Mend the file; \"schalterd check-config\" looks at it alone."_s));
    if (findings.isEmpty())
        findings.append(Finding::fine(u"configuration"_s, u"%1 is valid"_s.arg(file)));
    return findings;
}

Findings examine(const Config &config)
{
    Findings all;
    for (const auto check :
         {checkFolder, checkClock, checkDatabase, checkServer, checkMail, checkScanner, checkCertificate,
          checkPublic})
        all.append(check(config));
    return all;
}

QString textOf(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(
            u"%1 %2: %3"_s.arg(wordFor(finding.level).leftJustified(8), finding.check, finding.text));
        if (!finding.advice.isEmpty())
            lines.append(u"         → "_s + finding.advice);
    }
    return lines.join(u'\n');
}

QString jsonOf(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{
            {u"check"_s, finding.check},
            {u"level"_s, wordFor(finding.level)},
            {u"text"_s, finding.text},
            {u"advice"_s, finding.advice}});
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"findings"_s, array}}).toJson());
}

} // namespace

ExitCode DoctorCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString file = arguments.value(u"config"_s);
    const ConfigFile read = readConfigFile(file);
    Findings findings = configurationOf(read, file);
    if (read.problems.isEmpty())
        findings.append(examine(read.config));
    console.print(arguments.isSet(u"json"_s) ? jsonOf(findings) : textOf(findings));
    if (!read.problems.isEmpty())
        return ExitCode::Configuration;
    const bool isBroken = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.level == Finding::Level::Broken;
    });
    return isBroken ? ExitCode::Other : ExitCode::Ok;
}

} // namespace schalter::app
