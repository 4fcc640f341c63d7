// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/clientaddress.h"

#include <QNetworkRequest>
#include <QWebSocket>

namespace schalter::gateway {

namespace {

bool isTrusted(const QHostAddress &address, const QList<QHostAddress> &proxies)
{
    return std::any_of(proxies.begin(), proxies.end(), [&](const QHostAddress &proxy) {
        return proxy.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
    });
}

} // namespace

QHostAddress clientAddress(const QWebSocket &socket, const QList<QHostAddress> &trustedProxies)
{
    QHostAddress address = socket.peerAddress();
    QList<QByteArray> hops = socket.request().rawHeader("X-Forwarded-For").split(',');
    while (isTrusted(address, trustedProxies) && !hops.isEmpty()) {
        const QHostAddress hop(QString::fromLatin1(hops.takeLast().trimmed()));
        if (hop.isNull())
            break;
        address = hop;
    }
    return address;
}

} // namespace schalter::gateway
