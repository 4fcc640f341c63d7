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
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_pages, [](const auto &open) { return !open->stream->isOpen(); });
    const auto ofTicket = std::count_if(
        m_pages.begin(), m_pages.end(), [&page](const auto &open) { return open->ticket == page.ticket; });
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
        const auto due = [this] { return m_stopping || m_news; };
        if (m_pages.empty())
            m_changed.wait(lock, due);
        else
            m_changed.wait_until(lock, nextBeat, due);
        const bool beat = std::chrono::steady_clock::now() >= nextBeat;
        if (beat)
            nextBeat = std::chrono::steady_clock::now() + m_heartbeat;
        const bool news = std::exchange(m_news, false);
        const auto pages = m_pages;
        lock.unlock();
        tellAll(pages, news, beat);
        lock.lock();
        std::erase_if(m_pages, [](const auto &page) { return !page->stream->isOpen(); });
    }
}

void LiveUpdates::tellAll(const OpenPages &pages, bool news, bool beat)
{
    const auto changed = news && !pages.empty() ? changedTickets() : std::nullopt;
    for (const auto &page : pages) {
        if (news && (!page->told || !changed || changed->contains(page->ticket)))
            tell(*page);
        if (beat)
            page->stream->push(": still here\n\n");
    }
}

// The tickets of the events since the last look; nothing if there are too many, or the log can't be read.
std::optional<QSet<TicketId>> LiveUpdates::changedTickets()
{
    try {
        services::Repositories &reader = m_storage.reader();
        QList<CategoryId> all;
        const QList<Category> categories = reader.catalogue().categories();
        for (const Category &category : categories)
            all.append(category.id);
        const QList<Event> events = reader.events().after(m_seen, all, mostEvents);
        QSet<TicketId> changed;
        for (const Event &event : events)
            changed.insert(event.ticket);
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
            page.stream->close();
        page.told = true;
    } catch (const std::exception &error) {
        qCWarning(log, "a live page could not be updated: %s", error.what());
        page.stream->close(); // it comes back and resumes
    }
}

} // namespace schalter::web
