// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/listensocket.h"

#include <QScopeGuard>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr int backlog = 511;

ListenError failureAt(const QString &address, quint16 port)
{
    const bool inUse = errno == EADDRINUSE;
    return {
        inUse, u"cannot listen on %1 port %2: %3"_s.arg(
                   address, QString::number(port), QString::fromLocal8Bit(std::strerror(errno)))};
}

quint16 portOf(int descriptor)
{
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    getsockname(descriptor, reinterpret_cast<sockaddr *>(&bound), &size);
    return ntohs(
        bound.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(&bound)->sin6_port
                                    : reinterpret_cast<sockaddr_in *>(&bound)->sin_port);
}

} // namespace

std::optional<ListenError> ListenSocket::open(const QString &address, quint16 port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const QByteArray host = address == "localhost"_L1 ? QByteArray("127.0.0.1") : address.toLatin1();
    if (getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found) != 0)
        return ListenError{false, u"\"%1\" is not an address to listen on"_s.arg(address)};
    const auto release = qScopeGuard([found] { freeaddrinfo(found); });
    m_descriptor = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    if (m_descriptor < 0 || setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
        ::bind(m_descriptor, found->ai_addr, found->ai_addrlen) != 0 ||
        ::listen(m_descriptor, backlog) != 0) {
        const ListenError error = failureAt(address, port);
        close();
        return error;
    }
    m_port = portOf(m_descriptor);
    return std::nullopt;
}

void ListenSocket::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace schalter::web
