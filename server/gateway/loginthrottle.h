// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QHostAddress>
#include <QString>
#include <chrono>
#include <functional>

namespace schalter::gateway {

// Slows guessing down: after some free attempts for a login name, and for an address, each further one makes
// the next wait twice as long. In memory; forgotten after an hour without attempts.
class LoginThrottle
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; // monotonic

    LoginThrottle(int freePerName, int freePerAddress, std::chrono::seconds maxDelay, Clock clock = {});

    // How long to wait before the next attempt; zero: go on.
    std::chrono::seconds waitFor(const QString &login, const QHostAddress &address) const;
    // Every attempt counts as a failed one until it succeeded, so that parallel ones count too.
    void tried(const QString &login, const QHostAddress &address);
    void succeeded(const QString &login, const QHostAddress &address);

private:
    struct Entry
    {
        int failures = 0;
        std::chrono::milliseconds notBefore{0};
        std::chrono::milliseconds lastTry{0};
    };
    using Entries = QHash<QString, Entry>;

    void count(Entries &entries, const QString &key, int free);
    void makeRoom(Entries &entries);

    const int m_freePerName;
    const int m_freePerAddress;
    const std::chrono::seconds m_maxDelay;
    const Clock m_clock;
    Entries m_names;
    Entries m_addresses;
};

} // namespace schalter::gateway
