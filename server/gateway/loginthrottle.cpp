// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/loginthrottle.h"

#include "gateway/clientaddress.h"

#include <QElapsedTimer>

using namespace std::chrono;

namespace schalter::gateway {

namespace {

constexpr int maxEntries = 10000;
constexpr milliseconds forgetAfter = hours(1);

QString nameKey(const QString &login) { return login.trimmed().left(100).toCaseFolded(); }

QString addressKey(const QHostAddress &address) { return addressGroup(address).toString(); }

LoginThrottle::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return milliseconds(timer.elapsed()); };
}

} // namespace

LoginThrottle::LoginThrottle(int freePerName, int freePerAddress, seconds maxDelay, Clock clock)
    : m_freePerName(freePerName)
    , m_freePerAddress(freePerAddress)
    , m_maxDelay(maxDelay)
    , m_clock(clock ? std::move(clock) : monotonicClock())
{
}

seconds LoginThrottle::waitFor(const QString &login, const QHostAddress &address) const
{
    const auto until =
        std::max(m_names.value(nameKey(login)).notBefore, m_addresses.value(addressKey(address)).notBefore);
    return std::max(seconds(0), ceil<seconds>(until - m_clock()));
}

void LoginThrottle::tried(const QString &login, const QHostAddress &address)
{
    count(m_names, nameKey(login), m_freePerName);
    count(m_addresses, addressKey(address), m_freePerAddress);
}

void LoginThrottle::succeeded(const QString &login, const QHostAddress &address)
{
    m_names.remove(nameKey(login));
    const auto entry = m_addresses.find(addressKey(address));
    if (entry == m_addresses.end())
        return;
    entry->failures = std::max(0, entry->failures - 1); // an office behind one address logs in every morning
    if (entry->failures < m_freePerAddress)
        entry->notBefore = {};
}

void LoginThrottle::count(Entries &entries, const QString &key, int free)
{
    const milliseconds now = m_clock();
    if (entries.size() >= maxEntries)
        makeRoom(entries);
    Entry &entry = entries[key];
    if (now - entry.lastTry > forgetAfter)
        entry = {};
    entry.lastTry = now;
    ++entry.failures;
    if (entry.failures >= free) {
        const int doublings = std::min(entry.failures - free, 20);
        entry.notBefore = now + std::min<seconds>(seconds(1LL << doublings), m_maxDelay);
    }
}

void LoginThrottle::makeRoom(Entries &entries)
{
    const milliseconds now = m_clock();
    entries.removeIf([&](const auto &entry) { return now - entry.value().lastTry > forgetAfter; });
    if (entries.size() >= maxEntries)
        entries.removeIf([&](const auto &entry) { return entry.value().notBefore <= now; });
    if (entries.size() >= maxEntries)
        entries.clear();
}

} // namespace schalter::gateway
