// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inboxviews.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace std::chrono_literals;

namespace schalter::client {

InboxViews::InboxViews(Session &session, InboxModel &inbox, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_inbox(inbox)
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(700ms); // many events are one counting
    connect(&m_counting, &QTimer::timeout, this, &InboxViews::count);
    connect(&session, &Session::stateChanged, this, &InboxViews::load);
    connect(&session, &Session::eventsArrived, this, &InboxViews::recount);
    connect(&session, &Session::readMarkerChanged, this, &InboxViews::recount);
    connect(&session, &Session::told, this, [this](const Envelope &envelope) {
        if (const auto list = decode<ViewList>(envelope))
            show(list->views);
        if (decode<RowsChanged>(envelope))
            recount();
    });
    show({});
    load();
}

QList<SavedView> InboxViews::given()
{
    const QList<TicketState> active{TicketState::Open, TicketState::Pending};
    SavedView all, mine, unread, ownerless, snoozed;
    all.name = tr("All open");
    mine.name = tr("Mine");
    mine.filter.onlyMine = true;
    unread.name = tr("Unread");
    unread.filter.onlyUnread = true;
    ownerless.name = tr("Without owner");
    ownerless.filter.owners = {UserId()};
    snoozed.name = tr("Put off");
    snoozed.filter.onlySnoozed = true;
    QList<SavedView> views{all, mine, unread, ownerless, snoozed};
    for (SavedView &view : views)
        view.filter.states = active;
    return views;
}

bool InboxViews::isFull() const { return m_views.size() >= mostViews + given().size(); }

void InboxViews::load()
{
    if (!m_session.isOnline())
        return;
    m_session.request(ListViews(), this, [this](const Result<ViewList> &answer) {
        if (answer)
            show(answer->views);
    });
}

void InboxViews::show(const QList<SavedView> &own)
{
    QList<View> views;
    for (const SavedView &view : given() + own) {
        const auto known =
            std::find_if(m_views.begin(), m_views.end(), [&](const View &one) { return one.view == view; });
        views.append({view, known == m_views.end() ? 0 : known->unread});
    }
    if (std::exchange(m_views, views) != views)
        Q_EMIT changed();
    recount();
}

void InboxViews::recount() { m_counting.start(); }

void InboxViews::count()
{
    if (!m_session.isOnline())
        return;
    CountUnread asked;
    for (const View &view : m_views)
        asked.filters.append(view.view.filter);
    m_session.request(asked, this, [this, asked](const Result<UnreadCounts> &answer) {
        if (!answer || answer->counts.size() != m_views.size())
            return;
        QList<View> views = m_views;
        for (qsizetype i = 0; i < views.size(); ++i)
            if (views[i].view.filter == asked.filters[i])
                views[i].unread = answer->counts[i];
        if (std::exchange(m_views, views) != views)
            Q_EMIT changed();
    });
}

void InboxViews::save(const QString &name, QObject *context, Session::Answer<SaveView> done)
{
    const InboxOrder &order = m_inbox.order();
    const SavedView view{{}, name, m_inbox.filter(), order.sort(), order.isAscending()};
    m_session.request(SaveView{view}, context, std::move(done));
}

void InboxViews::remove(ViewId id)
{
    m_session.request(RemoveView{id}, this, [](const Result<Ok> &) {});
}

} // namespace schalter::client
