// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/datadir.h"
#include "app/doctor/webprobe.h"

#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int connectMs = 2000;
const QString startIt = u"systemctl start schalterd; if it ends at once: journalctl -u schalterd -n 50"_s;

Finding readiness(const ListenAddress &admin)
{
    const WebAnswer answer = getAddress(QUrl(u"http://%1/readyz"_s.arg(admin.toString())));
    if (answer.status == 200)
        return Finding::fine(u"server"_s, u"the server runs and is ready"_s);
    return Finding::broken(
        u"server"_s,
        u"the server runs but is not ready: "_s +
            (answer.status == 0 ? answer.problem : QString::fromUtf8(answer.body).trimmed()),
        u"journalctl -u schalterd -n 50 says why; a restart may help: systemctl restart schalterd"_s);
}

} // namespace

Findings checkServer(const Config &config)
{
    if (!QFileInfo::exists(config.controlSocket()))
        return {Finding::warning(u"server"_s, u"the server does not run"_s, startIt)};
    QLocalSocket socket;
    socket.connectToServer(config.controlSocket());
    if (!socket.waitForConnected(connectMs))
        return {
            socket.error() == QLocalSocket::SocketAccessError
                ? Finding::warning(
                      u"server"_s, u"only the server's user may ask it"_s,
                      u"sudo -u schalter schalterd doctor"_s)
                : Finding::broken(
                      u"server"_s, u"the server does not run, it did not end in order"_s, startIt)};
    if (config.server.admin.port == 0)
        return {Finding::fine(u"server"_s, u"the server runs"_s)};
    return {readiness(config.server.admin)};
}

} // namespace schalter::app
