// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommands.h"

#include <QLocalServer>

class QLocalSocket;

namespace schalter::app {

// Lets the command line ask the running server. Only the server's own user may connect.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(AdminCommands &commands, QObject *parent = nullptr);

    // The data folder's lock is held: a socket file that is there already is left over. Throws Failure.
    void listen(const QString &path);
    void close();

private:
    void accept();
    void read(QLocalSocket *socket);

    AdminCommands &m_commands;
    QLocalServer m_server;
};

} // namespace schalter::app
