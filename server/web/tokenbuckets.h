// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <chrono>
#include <mutex>
#include <optional>

namespace schalter::web {

// How often something may be done: at once, and then again and again.
struct Rate
{
    int burst = 10;
    double perMinute = 10;
};

// A bucket of permissions for each key (an address, a ticket), refilled steadily. Thread-safe, bounded.
class TokenBuckets
{
public:
    explicit TokenBuckets(Rate rate)
        : m_rate(rate)
    {
    }

    // Takes one; else how long until there is one.
    std::optional<std::chrono::seconds> take(const QString &key);

private:
    using Clock = std::chrono::steady_clock;
    struct Bucket
    {
        double level = 0;
        Clock::time_point at;
    };
    double levelOf(const Bucket &bucket, Clock::time_point now) const;
    void forgetFull(Clock::time_point now);

    const Rate m_rate;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace schalter::web
