// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

struct sockaddr;

namespace schalter::web {

// Numeric addresses as text, IPv4 in IPv6 as IPv4.
QString addressOf(const sockaddr *address);
QString normalizedAddress(const QString &text); // empty: not an address
// Who asks: the peer, or if that is a trusted proxy the last address in X-Forwarded-For that is none.
QString clientAddress(const QString &peer, const QByteArray &forwardedFor, const QStringList &trusted);
// What is counted as one client: an IPv4 address, or the first 64 bits of an IPv6 one.
QString addressGroup(const QString &address);

} // namespace schalter::web
