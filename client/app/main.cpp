// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app.h"
#include "app/desktop/singleinstance.h"
#include "app/language.h"
#include "net/websocketconnection.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    using namespace schalter;
    QCoreApplication::setApplicationName(u"schalter"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SCHALTER_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const clientapp::Arguments line = clientapp::parseArguments(arguments);
    if (!line.options) { // before a display is needed
        std::fputs(line.output.toLocal8Bit().constData(), line.exitCode == 0 ? stdout : stderr);
        return line.exitCode;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"schalter"_s);
    clientapp::installLanguage(application, line.options->language);
    clientapp::SingleInstance instance(line.options->dataDir);
    if (instance.handOver(line.options->ticket))
        return 0;
    instance.listen();
    clientapp::App app(*line.options, std::make_unique<client::WebSocketConnection>());
    QObject::connect(&instance, &clientapp::SingleInstance::asked, &app, &clientapp::App::openFromOutside);
    app.start();
    return application.exec();
}
