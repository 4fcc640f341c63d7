// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/servecommand.h"

#include "app/config/configfile.h"
#include "app/server.h"
#include "app/signalwatcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

// A connection is a file, and the usual soft limit of 1024 is for programs that use select().
void allowManyConnections()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

} // namespace

ExitCode ServeCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Config config = loadConfig(arguments.value(u"config"_s));
    allowManyConnections();
    const SignalWatcher signalWatcher;
    Server server(config, console);
    QObject::connect(&signalWatcher, &SignalWatcher::terminate, &server, &Server::stop);
    QObject::connect(&server, &Server::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    server.start();
    QCoreApplication::exec();
    return ExitCode::Ok;
}

} // namespace schalter::app
