// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/liveupdates.h"

#include <QLoggingCategory>
#include <QSet>
#include <algorithm>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.live")

constexpr int mostEvents = 500; // more at once: every page is looked after

} // namespace

LiveUpdates::LiveUpdates(
    services::Storage &storage, int most, int mostOfTicket, std::chrono::milliseconds heartbeat)
    : m_storage(storage)
    , m_most(most)
    , m_mostOfTicket(mostOfTicket)
    , m_heartbeat(heartbeat)
    , m_thread([this] { run(); })
{
}

LiveUpdates::~LiveUpdates() { stop(); }

bool LiveUpdates::add(LivePage page)
{
    OpenPages closed; // freed after the lock: the end of a stay may wake us
    const std::lock_guard lock(m_mutex);
    closed = takeClosed();
    const auto ofTicket = std::count_if(
        m_pages.begin(), m_pages.end(), [&page](const auto &open) { return open->place == page.place; });
    if (int(m_pages.size()) >= m_most || int(ofTicket) >= m_mostOfTicket)
        return false;
    m_pages.push_back(std::make_shared<LivePage>(std::move(page)));
    m_news = true; // something may have happened since the page was rendered
    m_changed.notify_all();
    return true;
}

void LiveUpdates::wake()
{
    const std::lock_guard lock(m_mutex);
    m_news = true;
    m_changed.notify_all();
}

void LiveUpdates::wake(const services::Place &place)
{
    const std::lock_guard lock(m_mutex);
    m_called.insert(place);
    m_changed.notify_all();
}

void LiveUpdates::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

QList<services::Metric> LiveUpdates::metrics() const
{
    const std::lock_guard lock(m_mutex);
    const auto open = std::count_if(
        m_pages.begin(), m_pages.end(), [](const auto &page) { return page->stream->isOpen(); });
    return {
        {u"schalter_live_pages"_s, u"Status pages that are open and updated live."_s, false, double(open)}};
}

void LiveUpdates::run()
{
    std::unique_lock lock(m_mutex);
    auto nextBeat = std::chrono::steady_clock::now() + m_heartbeat;
    while (!m_stopping) {
        const auto due = [this] { return m_stopping || m_news || !m_called.isEmpty(); };
        if (m_pages.empty())
            m_changed.wait(lock, due);
        else
            m_changed.wait_until(lock, nextBeat, due);
        const bool beat = std::chrono::steady_clock::now() >= nextBeat;
        if (beat)
            nextBeat = std::chrono::steady_clock::now() + m_heartbeat;
        const bool news = std::exchange(m_news, false);
        const Places called = std::exchange(m_called, {});
        auto pages = m_pages;
        lock.unlock();
        tellAll(pages, called, news, beat);
        lock.lock();
        auto closed = takeClosed();
        lock.unlock();
        pages.clear();
        closed.clear();
        lock.lock();
    }
}

LiveUpdates::OpenPages LiveUpdates::takeClosed()
{
    const auto firstClosed = std::stable_partition(
        m_pages.begin(), m_pages.end(), [](const auto &page) { return page->stream->isOpen(); });
    OpenPages closed(firstClosed, m_pages.end());
    m_pages.erase(firstClosed, m_pages.end());
    return closed;
}

void LiveUpdates::tellAll(const OpenPages &pages, const Places &called, bool news, bool beat)
{
    const auto changed = news && !pages.empty() ? changedTickets() : std::nullopt;
    for (const auto &page : pages) {
        const bool hasChanged = news && (!page->told || !changed || changed->contains(page->place));
        if (hasChanged || called.contains(page->place))
            tell(*page);
        if (beat)
            page->stream->push(": still here\n\n");
    }
}

// The tickets of the events since the last look; nothing if there are too many, or the log can't be read.
std::optional<LiveUpdates::Places> LiveUpdates::changedTickets()
{
    try {
        services::Repositories &reader = m_storage.reader();
        QList<CategoryId> all;
        const QList<Category> categories = reader.catalogue().categories();
        for (const Category &category : categories)
            all.append(category.id);
        const QList<Event> events = reader.events().after(m_seen, all, mostEvents);
        Places changed;
        for (const Event &event : events)
            changed.insert(services::Place::of(event.ticket));
        const bool complete = events.size() < mostEvents;
        m_seen = complete ? (events.isEmpty() ? m_seen : events.last().sequence) : reader.events().last();
        return complete ? std::optional(changed) : std::nullopt;
    } catch (const std::exception &error) {
        qCWarning(log, "the log could not be read: %s", error.what());
        return std::nullopt;
    }
}

void LiveUpdates::tell(LivePage &page)
{
    try {
        const auto data = page.render(page.after);
        if (data && !data->isEmpty())
            page.stream->push(*data);
        if (!data)
            return page.stream->close();
        for (LivePage::Now &now : page.now) {
            const QByteArray before = std::exchange(now.told, now.render());
            if (now.told != before)
                page.stream->push(now.told);
        }
        page.told = true;
    } catch (const std::exception &error) {
        qCWarning(log, "a live page could not be updated: %s", error.what());
        page.stream->close(); // it comes back and resumes
    }
}

} // namespace schalter::web
