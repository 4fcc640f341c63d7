// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/restorecommand.h"

#include "app/backup/backup.h"
#include "app/commands/printreport.h"
#include "app/config/config.h"
#include "app/config/configfile.h"
#include "app/datadir.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> RestoreCommand::positionals() const { return {{u"FILE"_s, u"The file of the backup."_s}}; }

ExitCode RestoreCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Config config = loadConfig(arguments.value(u"config"_s));
    const auto lock = DataDir::take(config.server.dataDir, std::chrono::seconds(1));
    const BackupReport report = restoreBackup(config, arguments.positionalArguments()[0]);
    printReport(arguments, console, report);
    if (report.waitingMails > 0 && !arguments.isSet(u"json"_s))
        console.print(u"The mails that waited are on hold, since they may have been sent after the backup "
                      u"was made: look with "
                      "\"schalterd queue list\", then \"queue retry\" or \"queue drop\"."_s);
    return ExitCode::Ok;
}

} // namespace schalter::app
