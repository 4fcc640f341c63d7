// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace schalter::services {

// 256 random bits of the system's generator in base64url (43 characters), for links, sessions and keys.
QString makeToken();
// 128 random bits in lower-case hex, for where letters may lose their case.
QString makeTag();
QByteArray tokenHash(const QString &token); // SHA-256: what is stored of a token

} // namespace schalter::services
