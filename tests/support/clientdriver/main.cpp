// SPDX-License-Identifier: GPL-3.0-or-later
// The client as its main.cpp starts it, with somebody else's hands.
#include "app/app.h"
#include "app/language.h"
#include "driver.h"
#include "net/websocketconnection.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace schalter;
    QCoreApplication::setApplicationName(QStringLiteral("schalter"));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    clientapp::Arguments line = clientapp::parseArguments(QCoreApplication::arguments());
    if (!line.options)
        return line.exitCode;
    line.options->useKeychain = false;
    line.options->followsDesktop = false;
    clientapp::installLanguage(application, line.options->language);
    clientapp::App app(*line.options, std::make_unique<client::WebSocketConnection>());
    const test::Driver driver;
    app.start();
    return QApplication::exec();
}
