// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/failurepages.h"
#include "web/liveupdates.h"
#include "web/requesthandler.h"

namespace schalter::web {

// GET /tickets/{number}/events: Server-Sent Events, from the last one that the page has.
class EventsHandler : public RequestHandler
{
public:
    EventsHandler(const SiteContext &site, const FailurePages &failures, LiveUpdates &live)
        : m_site(site)
        , m_failures(failures)
        , m_live(live)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    LivePage::Render rendererFor(const QString &token, const QString &language) const;
    std::function<QByteArray()> presenceOf(const domain::Ticket &ticket, const QString &language) const;
    std::function<QByteArray()> waitingFilesOf(const domain::Ticket &ticket) const;

    const SiteContext &m_site;
    const FailurePages &m_failures;
    LiveUpdates &m_live;
};

} // namespace schalter::web
