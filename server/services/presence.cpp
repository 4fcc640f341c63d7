// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presence.h"

#include <algorithm>

using namespace schalter::domain;

namespace schalter::services {

namespace {

constexpr std::chrono::milliseconds tick(500);

void addStaff(QList<Attendant> &staff, const Attendant &attendant)
{
    const auto known = std::find_if(staff.begin(), staff.end(), [&attendant](const Attendant &other) {
        return other.user == attendant.user;
    });
    if (known == staff.end())
        staff.append(attendant);
    else
        known->isTyping = known->isTyping || attendant.isTyping;
}

} // namespace

Presence::Presence(QObject *parent)
    : Presence(Patience(), parent)
{
}

Presence::Presence(Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_tidy.setSingleShot(true);
    connect(&m_tidy, &QTimer::timeout, this, &Presence::tidy);
}

void Presence::enter(const Place &place, const QString &key, UserId user, const QString &name)
{
    {
        const std::lock_guard lock(m_mutex);
        m_places[place].insert(key, m_places[place].value(key)); // there from now on
    }
    change(place, key, [&](Entry &entry) {
        entry.user = user;
        entry.name = name;
        entry.lines += 1;
        entry.attention = Attention::Here;
        entry.until = QDeadlineTimer(QDeadlineTimer::Forever);
    });
}

void Presence::leave(const Place &place, const QString &key)
{
    change(place, key, [this](Entry &entry) {
        entry.lines -= 1;
        if (entry.lines > 0)
            return;
        if (entry.user.isValid()) // a client says when it closes a ticket; its line is watched by pings
            entry.until = QDeadlineTimer(0);
        else if (entry.until.isForever())
            entry.until = QDeadlineTimer(m_patience.grace);
    });
}

void Presence::say(const Place &place, const QString &key, Attention attention)
{
    change(place, key, [&](Entry &entry) {
        if (attention == Attention::Gone) {
            entry.until = QDeadlineTimer(m_patience.parting);
            return;
        }
        entry.attention = attention;
        if (entry.lines > 0)
            entry.until = QDeadlineTimer(QDeadlineTimer::Forever);
    });
}

void Presence::sayTyping(const Place &place, const QString &key, bool typing)
{
    change(place, key, [&](Entry &entry) {
        entry.typingUntil = typing ? QDeadlineTimer(m_patience.typing) : QDeadlineTimer(0);
        if (typing)
            entry.attention = Attention::Here;
    });
}

Attendance Presence::at(const Place &place) const
{
    const std::lock_guard lock(m_mutex);
    return attendanceOf(m_places.value(place));
}

// Tells only when others would see a difference: a key press more is none.
template<class Change>
void Presence::change(const Place &place, const QString &key, Change &&change)
{
    bool isNews = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto there = m_places.find(place);
        const auto entry = there == m_places.end() ? Entries::iterator() : there->find(key);
        if (there == m_places.end() || entry == there->end())
            return;
        change(*entry);
        const Attendance now = attendanceOf(*there);
        isNews = m_told.value(place) != now;
        m_told.insert(place, now);
    }
    if (isNews)
        Q_EMIT changed(place);
    QMetaObject::invokeMethod(this, &Presence::plan, Qt::QueuedConnection);
}

Attendance Presence::attendanceOf(const Entries &entries)
{
    Attendance found;
    for (const Entry &entry : entries) {
        if (entry.until.hasExpired())
            continue;
        const bool isTyping = !entry.typingUntil.hasExpired();
        if (entry.user.isValid()) {
            addStaff(found.staff, {entry.user, entry.name, isTyping});
        } else {
            found.applicant = std::max(found.applicant, entry.attention);
            found.applicantIsTyping = found.applicantIsTyping || isTyping;
        }
    }
    std::sort(found.staff.begin(), found.staff.end(), [](const Attendant &a, const Attendant &b) {
        return std::pair(a.name, a.user.value) < std::pair(b.name, b.user.value);
    });
    return found;
}

void Presence::tidy()
{
    QList<Place> news;
    {
        const std::lock_guard lock(m_mutex);
        for (auto place = m_places.begin(); place != m_places.end();) {
            const Attendance now = attendanceOf(*place);
            if (m_told.value(place.key()) != now)
                news.append(place.key());
            m_told.insert(place.key(), now);
            place->removeIf([](auto entry) { return entry->lines <= 0 && entry->until.hasExpired(); });
            if (place->isEmpty()) {
                m_told.remove(place.key());
                place = m_places.erase(place);
            } else {
                ++place;
            }
        }
    }
    for (const Place &place : std::as_const(news))
        Q_EMIT changed(place);
    plan();
}

void Presence::plan()
{
    const std::lock_guard lock(m_mutex);
    const auto endsByItself = [](const Entry &entry) {
        return !entry.typingUntil.hasExpired() || !entry.until.isForever();
    };
    const bool isNeeded = std::any_of(m_places.begin(), m_places.end(), [&](const Entries &entries) {
        return std::any_of(entries.begin(), entries.end(), endsByItself);
    });
    const bool showsTyping = std::any_of(m_told.begin(), m_told.end(), [](const Attendance &told) {
        return told.applicantIsTyping ||
               std::any_of(
                   told.staff.begin(), told.staff.end(), [](const auto &one) { return one.isTyping; });
    });
    if ((isNeeded || showsTyping) && !m_tidy.isActive())
        m_tidy.start(tick);
}

} // namespace schalter::services
