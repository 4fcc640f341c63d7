// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "domain/ticketnumber.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

constexpr int patience = 3000; // milliseconds
constexpr qint64 longest = 64;

QString nameFor(const QString &dataDir)
{
    const QByteArray whose = QByteArray::number(getuid()) + QDir(dataDir).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(16);
    return u"schalter-"_s + QLatin1StringView(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
{
    QDir().mkpath(dataDir);
    m_name = nameFor(dataDir);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    });
}

bool SingleInstance::handOver(const QString &ticket)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(ticket.toUtf8() + '\n');
    return socket.waitForReadyRead(patience) && socket.readAll().startsWith("ok");
}

// What a crashed one left behind is in the way.
bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longest)
            socket->abort();
        return;
    }
    const QString ticket = QString::fromUtf8(socket->readLine(longest)).trimmed();
    socket->write("ok\n");
    socket->flush();
    if (ticket.isEmpty() || domain::isTicketNumber(ticket))
        Q_EMIT asked(ticket);
}

} // namespace schalter::clientapp
