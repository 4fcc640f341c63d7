// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verifybackupcommand.h"

#include "app/backup/backup.h"
#include "app/commands/printreport.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> VerifyBackupCommand::positionals() const
{
    return {{u"FILE"_s, u"The file of the backup."_s}};
}

ExitCode VerifyBackupCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    printReport(arguments, console, verifyBackup(arguments.positionalArguments()[0]));
    return ExitCode::Ok;
}

} // namespace schalter::app
