// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// Why the server closes a connection: the reason in the close frame, as docs/protocol.md names them.
namespace schalter::gateway::reasons {

inline const QString noLogin = QStringLiteral("no-login");
inline const QString malformed = QStringLiteral("malformed");
inline const QString versionTooOld = QStringLiteral("version-too-old");
inline const QString sessionOver = QStringLiteral("session-over");
inline const QString rightsChanged = QStringLiteral("rights-changed");
inline const QString serverStops = QStringLiteral("server-stops");

} // namespace schalter::gateway::reasons
