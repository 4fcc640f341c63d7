// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/chatfeed.h"
#include "gateway/context.h"
#include "gateway/feed.h"
#include "gateway/handlerregistry.h"
#include "gateway/loginthrottle.h"
#include "gateway/passwordcheck.h"
#include "gateway/presencefeed.h"
#include "gateway/reminderclock.h"
#include "gateway/sessions.h"
#include "gateway/settings.h"
#include "gateway/uploads.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QWebSocketServer>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace schalter::gateway {

// The caseworkers' side of the server: takes their WebSocket connections and lets them talk. Lives in the
// storage's thread.
class Gateway : public QObject
{
    Q_OBJECT
public:
    enum class Listening { Ok, AddressInUse, BadCertificate, Failed };

    Gateway(
        services::Storage &storage, const services::Office &office, const services::PasswordHasher &hasher,
        services::Lobby &lobby, services::FileStore &files, Settings settings = {},
        QObject *parent = nullptr);
    ~Gateway() override;

    Listening listen(const QHostAddress &address, quint16 port); // port 0: any that is free
    QString errorString() const { return m_error; }
    quint16 port() const;
    int clients() const { return m_sessions.loggedIn(); }
    void close(); // says goodbye to everybody

public Q_SLOTS:
    void attachmentChanged(qint64 attachmentId); // tells who is entitled to it

private:
    Listening makeListener();
    void takeConnections();
    void takeClients();
    QTcpSocket *takeTransport(const QWebSocket &socket);
    int unauthenticated();
    bool isCrowding(const Session &session) const;

    const Settings m_settings;
    PasswordCheck m_passwords;
    LoginThrottle m_throttle;
    Sessions m_sessions;
    Feed m_feed;
    PresenceFeed m_presence;
    ChatFeed m_chats;
    Uploads m_uploads;
    ReminderClock m_reminders;
    QThreadPool m_aside; // each thread has its own reader, which must not outlive the storage
    const Context m_context;
    const HandlerRegistry m_handlers;
    QWebSocketServer m_webSockets;
    std::unique_ptr<QTcpServer> m_listener;
    QList<QPointer<QTcpSocket>> m_handshakes; // sockets that are no WebSocket yet
    QString m_error;
};

} // namespace schalter::gateway
