// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httpsettings.h"

#include <optional>

namespace schalter::web {

// A bound, listening TCP socket.
class ListenSocket
{
public:
    ListenSocket() = default;
    ~ListenSocket() { close(); }
    Q_DISABLE_COPY_MOVE(ListenSocket)

    std::optional<ListenError> open(const QString &address, quint16 port);
    void close();
    int descriptor() const { return m_descriptor; }
    quint16 port() const { return m_port; }

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

} // namespace schalter::web
