// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/tokenbuckets.h"

#include <algorithm>
#include <cmath>

namespace schalter::web {

namespace {

constexpr qsizetype mostBuckets = 20000;

} // namespace

std::optional<std::chrono::seconds> TokenBuckets::take(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (m_buckets.size() >= mostBuckets && !m_buckets.contains(key))
        forgetFull(now);
    const auto known = m_buckets.constFind(key);
    const double level = known == m_buckets.cend() ? m_rate.burst : levelOf(*known, now);
    if (level < 1) {
        m_buckets.insert(key, {level, now});
        return std::chrono::seconds(int(std::ceil((1 - level) * 60 / m_rate.perMinute)));
    }
    m_buckets.insert(key, {level - 1, now});
    return std::nullopt;
}

double TokenBuckets::levelOf(const Bucket &bucket, Clock::time_point now) const
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(now - bucket.at).count();
    return std::min<double>(m_rate.burst, bucket.level + minutes * m_rate.perMinute);
}

// A full bucket says no more than none; if too many are in use all the same, all start anew.
void TokenBuckets::forgetFull(Clock::time_point now)
{
    m_buckets.removeIf([this, now](auto entry) { return levelOf(entry.value(), now) >= m_rate.burst; });
    if (m_buckets.size() >= mostBuckets)
        m_buckets.clear();
}

} // namespace schalter::web
