// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InboxModel that loads rows and keeps them right.
#include "core/inboxmodel.h"
#include "core/words.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

namespace {

constexpr int pageSize = 200;
constexpr int maxRows = 10000;
constexpr int fewRows = 50; // with fewer a view may not be full and never ask for more

bool isBefore(const InboxRow &a, const InboxRow &b)
{
    return std::pair(a.lastActivityAt, a.id) > std::pair(b.lastActivityAt, b.id);
}

bool isNews(const Event &event, const InboxRow &row)
{
    if (event.actor.kind != ActorKind::Applicant || !row.concernsMe)
        return false;
    return (event.kind == EventKind::ApplicantMessage && row.unread > 0) ||
           (event.kind == EventKind::Received && row.isNew);
}

} // namespace

bool InboxFilter::matches(const InboxRow &row, UserId me) const
{
    if (!states.isEmpty() && !states.contains(row.state))
        return false;
    if ((onlyMine && row.owner != me) || (onlyUnread && row.unread == 0 && !row.isNew))
        return false;
    const QString sought = search.trimmed();
    const auto has = [&](const QString &text) { return text.contains(sought, Qt::CaseInsensitive); };
    return sought.isEmpty() || has(row.number) || has(row.title) || has(row.applicantName);
}

void InboxModel::setFilter(const InboxFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    // What is known already is filtered at once; the server's answer completes it.
    QList<InboxRow> kept = m_rows;
    kept.removeIf([this](const InboxRow &row) { return !m_filter.matches(row, m_session.me().id); });
    m_hasMore = false;
    showOnly(kept); // without the ticket that is looked at: who asks for others wants to see those
    reload();
}

void InboxModel::setCurrentTicket(TicketId ticket)
{
    const int previous = indexOf(std::exchange(m_current, ticket));
    if (previous >= 0 && !belongs(m_rows[previous]))
        remove(previous, previous);
}

void InboxModel::reload() { requestPage(Page::First); }

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading && m_rows.size() < maxRows && m_session.canRead();
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        requestPage(m_rows.isEmpty() ? Page::First : Page::Next);
}

void InboxModel::requestPage(Page page)
{
    ListTickets list;
    list.states = m_filter.states;
    list.onlyMine = m_filter.onlyMine;
    list.onlyUnread = m_filter.onlyUnread;
    list.search = m_filter.search.trimmed();
    list.limit = pageSize;
    if (page == Page::Next) {
        list.beforeActivity = m_rows.last().lastActivityAt;
        list.beforeId = m_rows.last().id;
    }
    m_newer.clear();
    m_isComplete = m_session.isOnline() && (m_isComplete || page == Page::First);
    setLoading(true);
    m_session.request(
        list, this, [this, page, generation = ++m_generation](const Result<TicketPage> &answer) {
            if (generation == m_generation)
                onPage(answer, page);
        });
}

void InboxModel::onPage(const Result<TicketPage> &answer, Page page)
{
    m_error = answer ? QString() : words::of(answer.error());
    if (answer) {
        m_isLoaded = true;
        show(*answer, page);
        for (const InboxRow &row : std::exchange(m_newer, {}))
            upsert(row);
        setUnreadTotal(answer->unreadTotal);
    }
    setLoading(false);
    fillUp();
}

void InboxModel::show(const TicketPage &answer, Page page)
{
    if (page == Page::Refresh)
        return refresh(answer);
    m_hasMore = answer.more;
    if (page == Page::First)
        showFirst(answer.rows);
    else
        append(answer.rows);
}

// After a broken line: what was read on another computer meanwhile is in no event.
void InboxModel::refresh(const TicketPage &newest)
{
    QSet<TicketId> there{m_current};
    for (const InboxRow &row : newest.rows)
        there.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool isCovered =
            !newest.more || newest.rows.isEmpty() || isBefore(m_rows[i], newest.rows.last());
        if (isCovered && !there.contains(m_rows[i].id))
            remove(i, i);
    }
    const bool goesDeeper = newest.more && !newest.rows.isEmpty() && !m_rows.isEmpty() &&
                            isBefore(newest.rows.last(), m_rows.last());
    const bool hasMore = goesDeeper ? m_hasMore : newest.more;
    m_hasMore = false; // each row of it may be inserted, at the end as well
    for (const InboxRow &row : newest.rows)
        upsert(row);
    m_hasMore = hasMore;
}

void InboxModel::showFirst(QList<InboxRow> rows)
{
    // The ticket that is being looked at does not vanish under the hand.
    const auto current = row(indexOf(m_current));
    const bool isThere =
        std::any_of(rows.begin(), rows.end(), [this](auto &row) { return row.id == m_current; });
    const bool isHidden = current && current->category.isValid() && !m_session.category(current->category);
    if (current && !isThere && !isHidden) // unless she may not see it any more
        rows.insert(std::lower_bound(rows.begin(), rows.end(), *current, isBefore), *current);
    showOnly(std::move(rows));
}

void InboxModel::showOnly(QList<InboxRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void InboxModel::append(const QList<InboxRow> &rows)
{
    QSet<TicketId> known;
    for (const InboxRow &row : std::as_const(m_rows))
        known.insert(row.id);
    QList<InboxRow> fresh = rows;
    fresh.removeIf([&](const InboxRow &row) { return known.contains(row.id); });
    fresh.resize(std::min<qsizetype>(fresh.size(), maxRows - m_rows.size()));
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows.append(fresh);
    endInsertRows();
}

void InboxModel::onState()
{
    if (m_session.isOnline())
        requestPage(m_isLoaded && m_isComplete ? Page::Refresh : Page::First);
    if (m_session.me().id.isValid()) {
        if (!m_session.isOnline() && !m_isLoaded && !m_isLoading)
            requestPage(Page::First);
        return;
    }
    ++m_generation; // logged out: nothing of it stays on the screen
    m_isLoaded = m_hasMore = false;
    m_current = {};
    m_error.clear();
    showFirst({});
    setUnreadTotal(0);
    setLoading(false);
}

void InboxModel::onEvents(const Events &events)
{
    if (m_isLoading)
        m_newer.append(events.rows);
    if (m_isLoaded)
        for (const InboxRow &row : events.rows)
            upsert(row);
    setUnreadTotal(events.unreadTotal);
    tellNews(events);
    fillUp();
}

// One for each ticket: who was away for an hour is not told forty times.
void InboxModel::tellNews(const Events &events)
{
    for (const InboxRow &row : events.rows) {
        const auto newest =
            std::find_if(events.events.rbegin(), events.events.rend(), [&row](const Event &event) {
                return event.ticket == row.id && isNews(event, row);
            });
        if (newest != events.events.rend())
            Q_EMIT newsArrived(row, *newest);
    }
}

void InboxModel::onReadMarker(const ReadMarker &marker)
{
    setUnreadTotal(marker.unreadTotal);
    for (InboxRow &row : m_newer)
        if (row.id == marker.ticket) {
            row.unread = marker.unread;
            row.isNew = marker.isNew;
        }
    if (auto known = row(indexOf(marker.ticket))) {
        known->unread = marker.unread;
        known->isNew = marker.isNew;
        upsert(*known);
        fillUp();
    } else if (m_filter.onlyUnread && marker.unread > 0 && !m_isLoading) {
        reload();
    }
}

bool InboxModel::belongs(const InboxRow &row) const
{
    return row.id == m_current || m_filter.matches(row, m_session.me().id);
}

int InboxModel::placeOf(const InboxRow &row) const
{
    return int(std::lower_bound(m_rows.begin(), m_rows.end(), row, isBefore) - m_rows.begin());
}

void InboxModel::upsert(const InboxRow &row)
{
    const int index = indexOf(row.id);
    if (index < 0 && m_filter.matches(row, m_session.me().id))
        insert(row);
    else if (index >= 0 && row.lastSequence >= m_rows[index].lastSequence)
        belongs(row) ? change(index, row) : remove(index, index);
}

void InboxModel::insert(const InboxRow &row)
{
    const int place = placeOf(row);
    if (place == m_rows.size() && (m_hasMore || place == maxRows))
        return; // it is among those that are not loaded
    beginInsertRows({}, place, place);
    m_rows.insert(place, row);
    endInsertRows();
    if (m_rows.size() > maxRows) {
        m_hasMore = true;
        remove(maxRows, int(m_rows.size()) - 1);
    }
}

void InboxModel::change(int index, const InboxRow &row)
{
    const int place = placeOf(row); // counted with the old row still there
    int target = index;
    if (place < index || place > index + 1) {
        target = place > index ? place - 1 : place;
        beginMoveRows({}, index, index, {}, place);
        m_rows.move(index, target);
        endMoveRows();
    }
    if (m_rows[target] == row)
        return;
    m_rows[target] = row;
    Q_EMIT dataChanged(this->index(target, 0), this->index(target, ColumnCount - 1));
}

void InboxModel::remove(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void InboxModel::fillUp()
{
    if (m_rows.size() < fewRows)
        fetchMore({});
}

void InboxModel::setUnreadTotal(int total)
{
    if (std::exchange(m_unreadTotal, total) != total)
        Q_EMIT unreadTotalChanged(total);
}

void InboxModel::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    Q_EMIT loadingChanged();
}

} // namespace schalter::client
