// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHostAddress>
#include <QList>

class QWebSocket;

namespace schalter::gateway {

// Where a client connects from. Behind trusted proxies it is the last address in X-Forwarded-For that is not
// one of theirs, as a client can write anything before it.
QHostAddress clientAddress(const QWebSocket &socket, const QList<QHostAddress> &trustedProxies);

bool isTrusted(const QHostAddress &address, const QList<QHostAddress> &proxies);

// What counts as one client: whoever has one IPv6 address has its whole /64.
QHostAddress addressGroup(const QHostAddress &address);

} // namespace schalter::gateway
