// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/servecommand.h"

#include "app/config/configfile.h"
#include "app/server.h"
#include "app/signalwatcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace schalter::app {

ExitCode ServeCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Config config = loadConfig(arguments.value(u"config"_s));
    const SignalWatcher signalWatcher;
    Server server(config, console);
    QObject::connect(&signalWatcher, &SignalWatcher::terminate, &server, &Server::stop);
    QObject::connect(&server, &Server::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    server.start();
    QCoreApplication::exec();
    return ExitCode::Ok;
}

} // namespace schalter::app
