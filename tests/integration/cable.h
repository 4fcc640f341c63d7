// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTcpServer>
#include <QTcpSocket>

namespace schalter::test {

// A cable between clients and a server that a test can pull, or make deaf in one direction. Its port stays
// the same when the server comes back on another one.
class Cable : public QObject
{
public:
    Cable()
    {
        m_listener.listen(QHostAddress::LocalHost);
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_listener.nextPendingConnection())
                join(client);
        });
    }
    quint16 port() const { return m_listener.serverPort(); }

    quint16 serverPort = 0;
    bool isDeaf = false; // what the server says does not arrive
    // The same for the lines that are there now, for good: the next ones are well.
    void deafen()
    {
        const auto sockets = m_listener.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->setProperty("deaf", true);
    }

    void pull()
    {
        const auto sockets = m_listener.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [=] { pass(client, server); });
        connect(server, &QTcpSocket::connected, client, [=] { pass(client, server); });
        connect(server, &QTcpSocket::readyRead, client, [=, this] {
            if (isDeaf || client->property("deaf").toBool())
                server->readAll();
            else
                pass(server, client);
        });
        connect(client, &QTcpSocket::disconnected, server, [=] { server->abort(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
        connect(server, &QTcpSocket::errorOccurred, client, [=] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, serverPort);
    }
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        if (to->state() == QAbstractSocket::ConnectedState)
            to->write(from->readAll());
    }

    QTcpServer m_listener;
};

} // namespace schalter::test
