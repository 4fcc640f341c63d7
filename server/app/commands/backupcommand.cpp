// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/backupcommand.h"

#include "app/backup/backup.h"
#include "app/commands/printreport.h"
#include "app/config/config.h"
#include "app/config/configfile.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> BackupCommand::positionals() const
{
    return {{u"FILE"_s, u"The file to make; it may not exist yet."_s}};
}

ExitCode BackupCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Config config = loadConfig(arguments.value(u"config"_s));
    printReport(arguments, console, makeBackup(config, arguments.positionalArguments()[0]));
    return ExitCode::Ok;
}

} // namespace schalter::app
