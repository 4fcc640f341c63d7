// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run.h"

#include "app/commandline.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/logging.h"

#include <QCoreApplication>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

int run(int argc, char *argv[])
{
    ::umask(077);               // what it writes is nobody else's business
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop serves many sockets several times as fast
    startLogging();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"schalterd"_s);
    QCoreApplication::setApplicationVersion(u"" SCHALTER_VERSION ""_s);
    Console console;
    const Commands commands = allCommands();
    return int(CommandLine(commands, console).run(QCoreApplication::arguments().mid(1)));
}

} // namespace schalter::app
