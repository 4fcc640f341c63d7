// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>

namespace schalter::clientapp {

// One program a person and data folder: a second start hands over what it was to open, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    // True: another one runs and has taken over what is to be opened (a ticket's number, or nothing).
    bool handOver(const QString &ticket);
    bool listen();

Q_SIGNALS:
    void asked(const QString &ticket); // by a second start; empty: only to come to the front

private:
    void read(class QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace schalter::clientapp
