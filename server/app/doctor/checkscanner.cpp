// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int patienceMs = 5000;

// clamd's own sign of life: clamd(8), "PING".
bool answersPing(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write("nPING\n");
    return socket.waitForReadyRead(patienceMs) && socket.readAll().startsWith("PONG");
}

} // namespace

Findings checkScanner(const Config &config)
{
    if (config.clamd.isEmpty())
        return {Finding::warning(
            u"scanner"_s, u"files are not scanned for viruses"_s,
            u"apt install clamav-daemon, and set [scanner] clamd = \"/run/clamav/clamd.ctl\"."_s)};
    if (!answersPing(config.clamd))
        return {Finding::broken(
            u"scanner"_s,
            u"clamd does not answer at \"%1\": files wait, and nobody can open them"_s.arg(config.clamd),
            u"systemctl status clamav-daemon; its first start waits for freshclam. May the user schalter use the socket?"_s)};
    return {Finding::fine(u"scanner"_s, u"clamd answers"_s)};
}

} // namespace schalter::app
