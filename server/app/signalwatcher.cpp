// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatcher.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace schalter::app {

namespace {

// A signal handler has nothing but globals to reach the program by.
volatile sig_atomic_t writeEnd = -1;

void handle(int)
{
    const char byte = 1;
    std::ignore = ::write(writeEnd, &byte, sizeof byte);
}

void install(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        qFatal("no socket pair for signals");
    m_descriptor = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_descriptor, &byte, sizeof byte) > 0)
            Q_EMIT terminate();
    });
    install(handle);
}

SignalWatcher::~SignalWatcher()
{
    install(SIG_DFL);
    ::close(m_descriptor);
    ::close(writeEnd);
}

} // namespace schalter::app
