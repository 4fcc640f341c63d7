// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminchannel.h"

#include "app/admin/admincommands.h"
#include "app/admin/controlmessage.h"
#include "app/commands.h"
#include "app/config/officeof.h"
#include "app/datadir.h"
#include "app/failure.h"
#include "app/openstorage.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocalSocket>
#include <QThread>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int connectMs = 2000;
constexpr int answerMs = 60000;
constexpr std::chrono::seconds patience(10); // with another command, or a server that just starts or stops
constexpr std::chrono::milliseconds turn(50);

} // namespace

Result<QJsonObject> AdminChannel::ask(const AdminCommand &command, const QJsonObject &request) const
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        if (auto answer = askServer(command.name(), request))
            return std::move(*answer);
        if (const auto lock = DataDir::tryToTake(m_config.server.dataDir))
            return doItHere(command, request);
        QThread::msleep(turn.count());
    }
    const auto lock = DataDir::take(m_config.server.dataDir, turn); // or says who has it
    return doItHere(command, request);
}

std::optional<Result<QJsonObject>> AdminChannel::askServer(
    const QString &name, const QJsonObject &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_config.controlSocket());
    if (!socket.waitForConnected(connectMs)) {
        if (socket.error() == QLocalSocket::SocketAccessError)
            throw Failure(
                ExitCode::Other, u"the control socket \"%1\" may be used only by the server's user"_s.arg(
                                     m_config.controlSocket()));
        return std::nullopt; // nobody listens
    }
    socket.write(toLine(ControlRequest{name, request}));
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(answerMs))
            break;
    if (auto answer = answerFrom(socket.readLine()))
        return answer;
    throw Failure(
        ExitCode::Other, u"the running server did not answer over \"%1\""_s.arg(m_config.controlSocket()));
}

Result<QJsonObject> AdminChannel::doItHere(const AdminCommand &command, const QJsonObject &request) const
{
    const services::Office office = officeOf(m_config);
    const auto storage = openStorage(m_config);
    AdminCommands commands(adminCommands(), *storage, office);
    std::optional<Result<QJsonObject>> result;
    QEventLoop loop;
    commands.run(command.name(), request, [&](const Result<QJsonObject> &answer) {
        result = answer;
        loop.quit();
    });
    if (!result)
        loop.exec();
    return std::move(*result);
}

} // namespace schalter::app
