// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/clientaddress.h"

#include <QList>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QString textOf(const in_addr &address)
{
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &address, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

QString textOf(const in6_addr &address)
{
    if (IN6_IS_ADDR_V4MAPPED(&address)) {
        in_addr inner{};
        std::memcpy(&inner, address.s6_addr + 12, sizeof inner);
        return textOf(inner);
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, &address, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

} // namespace

QString addressOf(const sockaddr *address)
{
    if (address && address->sa_family == AF_INET)
        return textOf(reinterpret_cast<const sockaddr_in *>(address)->sin_addr);
    if (address && address->sa_family == AF_INET6)
        return textOf(reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr);
    return {};
}

QString normalizedAddress(const QString &text)
{
    const QByteArray bytes = text.trimmed().toLatin1();
    in_addr four{};
    if (inet_pton(AF_INET, bytes.constData(), &four) == 1)
        return textOf(four);
    in6_addr six{};
    return inet_pton(AF_INET6, bytes.constData(), &six) == 1 ? textOf(six) : QString();
}

QString clientAddress(const QString &peer, const QByteArray &forwardedFor, const QStringList &trusted)
{
    QString client = peer;
    const QStringList named = QString::fromLatin1(forwardedFor).split(u',', Qt::SkipEmptyParts);
    for (auto hop = named.crbegin(); hop != named.crend() && trusted.contains(client); ++hop) {
        const QString address = normalizedAddress(*hop);
        if (address.isEmpty())
            break;
        client = address;
    }
    return client;
}

QString addressGroup(const QString &address)
{
    in6_addr six{};
    if (inet_pton(AF_INET6, address.toLatin1().constData(), &six) != 1)
        return address;
    std::memset(six.s6_addr + 8, 0, 8);
    return textOf(six) + u"/64"_s;
}

} // namespace schalter::web
