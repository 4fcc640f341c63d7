// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/clientaddress.h"

#include <QNetworkRequest>
#include <QWebSocket>

namespace schalter::gateway {

bool isTrusted(const QHostAddress &address, const QList<QHostAddress> &proxies)
{
    return std::any_of(proxies.begin(), proxies.end(), [&](const QHostAddress &proxy) {
        return proxy.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
    });
}

QHostAddress addressGroup(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    Q_IPV6ADDR v6 = address.toIPv6Address();
    std::fill(std::begin(v6.c) + 8, std::end(v6.c), quint8(0));
    return QHostAddress(v6);
}

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
