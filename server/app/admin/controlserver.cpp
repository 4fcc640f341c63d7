// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/controlserver.h"

#include "app/admin/controlmessage.h"
#include "app/failure.h"

#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.admin", QtInfoMsg)

void answer(QLocalSocket *socket, const Result<QJsonObject> &result)
{
    if (!socket)
        return; // went away while waiting; what it asked for is done all the same
    socket->write(toLine(result));
    socket->disconnectFromServer();
}

} // namespace

ControlServer::ControlServer(AdminCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

void ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        throw Failure(
            ExitCode::Other,
            u"the control socket \"%1\" can't be made: %2"_s.arg(path, m_server.errorString()));
}

void ControlServer::close() { m_server.close(); }

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestControlLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->canReadLine())
            read(socket);
    }
}

void ControlServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestControlLine)
            socket->abort();
        return;
    }
    const auto request = requestFrom(socket->readLine());
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one request a connection
    if (!request)
        return answer(socket, Error{ErrorCode::Invalid, u"the request was not understood"_s});
    qCInfo(log).noquote() << "command" << request->command;
    QPointer<QLocalSocket> guard(socket);
    m_commands.run(request->command, request->arguments, [guard](const Result<QJsonObject> &result) {
        answer(guard, result);
    });
}

} // namespace schalter::app
