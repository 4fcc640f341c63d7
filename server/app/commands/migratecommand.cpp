// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/migratecommand.h"

#include "app/config/configfile.h"
#include "app/console.h"
#include "app/datadir.h"
#include "app/openstorage.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QString lines(const QStringList &names, bool dryRun)
{
    if (names.isEmpty())
        return u"The database is up to date."_s;
    return (dryRun ? u"Would apply:\n  "_s : u"Applied:\n  "_s) + names.join(u"\n  "_s);
}

} // namespace

QList<QCommandLineOption> MigrateCommand::options() const
{
    return {{u"dry-run"_s, u"Only says what would be done."_s}};
}

ExitCode MigrateCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Config config = loadConfig(arguments.value(u"config"_s));
    const bool dryRun = arguments.isSet(u"dry-run"_s);
    std::unique_ptr<DataDir> lock; // a dry run only reads, a running server or not
    if (!dryRun)
        lock = DataDir::take(config.server.dataDir, std::chrono::seconds(1));
    const QStringList names = migrateStorage(config, dryRun);
    if (arguments.isSet(u"json"_s))
        console.print(QString::fromUtf8(
            QJsonDocument(QJsonObject{
                              {u"applied"_s, QJsonArray::fromStringList(dryRun ? QStringList() : names)},
                              {u"pending"_s, QJsonArray::fromStringList(dryRun ? names : QStringList())}})
                .toJson()));
    else
        console.print(lines(names, dryRun));
    return ExitCode::Ok;
}

} // namespace schalter::app
