// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/connection.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <chrono>
#include <functional>

class QWebSocket;

namespace schalter::client {

// A connection over a WebSocket. Without TLS only to this computer itself, unless it was allowed.
class WebSocketConnection : public Connection
{
    Q_OBJECT
public:
    struct Settings
    {
        bool allowUnencrypted = false; // to other computers
        quint64 maxMessageBytes = 16 * 1024 * 1024;
        std::chrono::milliseconds pingInterval{10000};
        std::chrono::milliseconds patience{19000}; // nothing heard for so long: the line is dead
    };

    explicit WebSocketConnection(QObject *parent = nullptr);
    explicit WebSocketConnection(const Settings &settings, QObject *parent = nullptr);
    ~WebSocketConnection() override;

    void open(const QUrl &server) override;
    void close() override;
    void send(const QString &frame) override;

private:
    QString whyNotTo(const QUrl &server) const; // translated; empty: it may
    void makeSocket();
    void later(std::function<void()> tell);
    void onConnected();
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void onSslErrors(const QList<QSslError> &errors);
    QString whyNotTrusted(const QSslError &error) const;
    void onTick();
    void fail(const QString &reason);
    QString reasonOf(QAbstractSocket::SocketError error) const;

    const Settings m_settings;
    QPointer<QWebSocket> m_socket; // a child; none: no line
    QUrl m_server;
    QTimer m_tick;
    QElapsedTimer m_heard;
    QString m_tlsProblem;
};

} // namespace schalter::client
