// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "services/metricssource.h"
#include "services/place.h"
#include "services/storage.h"
#include "web/http/eventstream.h"

#include <QSet>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace schalter::web {

// One open live page: what it has been told of its ticket or chat, and how more is rendered for it.
struct LivePage
{
    // The text/event-stream data of all events after the given one; after is moved on. No value: its link
    // is no longer good.
    using Render = std::function<std::optional<QByteArray>(domain::Sequence &after)>;
    // The same of what is only true now; told when it differs from the last time.
    struct Now
    {
        std::function<QByteArray()> render;
        QByteArray told = {};
    };

    services::Place place;
    domain::Sequence after = 0;
    std::shared_ptr<EventStream> stream;
    Render render;
    std::vector<Now> now = {};
    std::shared_ptr<void> stay = {}; // what lasts as long as the page is open
    bool told = false;               // what happened before it came
};

// Tells open pages what is new after each commit, on one thread for all of them. A wake-up that is lost or
// doubled does no harm: each page is told what follows the last event that it has.
class LiveUpdates : public services::MetricsSource
{
public:
    LiveUpdates(services::Storage &storage, int most, int mostOfTicket, std::chrono::milliseconds heartbeat);
    ~LiveUpdates() override;

    bool add(LivePage page); // false: there are too many already
    void wake();             // something was committed
    void wake(const services::Place &place);
    void stop();
    QList<services::Metric> metrics() const override;

private:
    using OpenPages = std::vector<std::shared_ptr<LivePage>>;
    void run();
    OpenPages takeClosed();
    using Places = QSet<services::Place>;
    void tellAll(const OpenPages &pages, const Places &called, bool news, bool beat);
    static void tell(LivePage &page);
    std::optional<Places> changedTickets();

    services::Storage &m_storage;
    const int m_most;
    const int m_mostOfTicket;
    const std::chrono::milliseconds m_heartbeat;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    OpenPages m_pages;
    Places m_called;
    domain::Sequence m_seen = 0; // only the thread's own
    bool m_news = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace schalter::web
