// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InboxModel that takes rows in and keeps them right.
#include "core/inboxmodel.h"
#include "core/words.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr int maxRows = 10000;
constexpr int fewRows = 50; // with fewer a view may not be full and never ask for more

bool isNews(const Event &event, const InboxRow &row, UserId me)
{
    if (event.kind == EventKind::Note)
        return row.mentioned && mentionsOf(event).contains(me);
    if (event.actor.kind != ActorKind::Applicant || !row.concernsMe)
        return false;
    return (event.kind == EventKind::ApplicantMessage && row.unread > 0) ||
           (event.kind == EventKind::Received && row.isNew);
}

} // namespace

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
    if (page == Page::Before)
        return prepend(answer.rows, answer.more);
    m_hasMore = answer.more && page != Page::Last;
    if (page == Page::Next)
        return append(answer.rows);
    m_hasBefore = answer.more && page == Page::Last;
    showFirst(answer.rows);
}

// After a broken line: what was read on another computer meanwhile is in no event.
void InboxModel::refresh(const TicketPage &newest)
{
    QSet<TicketId> there{m_current};
    for (const InboxRow &row : newest.rows)
        there.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool isCovered =
            !newest.more || newest.rows.isEmpty() || m_order.isBefore(m_rows[i], newest.rows.last());
        if (isCovered && !there.contains(m_rows[i].id))
            remove(i, i);
    }
    const bool goesDeeper = newest.more && !newest.rows.isEmpty() && !m_rows.isEmpty() &&
                            m_order.isBefore(newest.rows.last(), m_rows.last());
    const bool hasMore = goesDeeper ? m_hasMore : newest.more;
    m_hasMore = false;                        // each row of it may be inserted, at the end as well
    for (const InboxRow &row : newest.rows) { // they match: the server says so
        const int index = indexOf(row.id);
        if (index < 0)
            insert(row);
        else if (row.lastSequence >= m_rows[index].lastSequence)
            change(index, row);
    }
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
        rows.insert(
            std::lower_bound(
                rows.begin(), rows.end(), *current,
                [this](auto &a, auto &b) { return m_order.isBefore(a, b); }),
            *current);
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

void InboxModel::dropKnown(QList<InboxRow> &rows) const
{
    QSet<TicketId> known;
    for (const InboxRow &row : m_rows)
        known.insert(row.id);
    rows.removeIf([&](const InboxRow &row) { return known.contains(row.id); });
}

void InboxModel::append(QList<InboxRow> rows)
{
    dropKnown(rows);
    if (rows.isEmpty()) {
        m_hasMore = false; // the same edge would bring the same again, without an end
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
    if (m_rows.size() > maxRows) { // the window moves down
        m_hasBefore = true;
        remove(0, int(m_rows.size()) - maxRows - 1);
    }
}

void InboxModel::prepend(QList<InboxRow> rows, bool hasMore)
{
    dropKnown(rows);
    m_hasBefore = hasMore && !rows.isEmpty();
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
    if (m_rows.size() > maxRows) {
        m_hasMore = true;
        remove(maxRows, int(m_rows.size()) - 1);
    }
}

void InboxModel::onState()
{
    arrange();
    if (m_session.isOnline())
        requestPage(m_isLoaded && m_isComplete && !m_hasBefore ? Page::Refresh : Page::First);
    if (m_session.me().id.isValid()) {
        if (!m_session.isOnline() && !m_isLoaded && !m_isLoading)
            requestPage(Page::First);
        return;
    }
    ++m_generation; // logged out: nothing of it stays on the screen
    m_isLoaded = m_hasMore = m_hasBefore = false;
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
            std::find_if(events.events.rbegin(), events.events.rend(), [&](const Event &event) {
                return event.ticket == row.id && isNews(event, row, m_session.me().id);
            });
        if (newest != events.events.rend())
            Q_EMIT newsArrived(row, *newest);
    }
}

void InboxModel::onTold(const Envelope &envelope)
{
    const auto change = decode<RowsChanged>(envelope);
    if (!change)
        return;
    if (m_isLoading)
        m_newer.append(change->rows);
    for (const InboxRow &row : change->rows)
        upsert(row);
    setUnreadTotal(change->unreadTotal);
    fillUp();
}

// She has looked at what woke up.
void InboxModel::forgetWaking(TicketId ticket)
{
    if (const auto known = row(indexOf(ticket)); known && known->woke)
        m_session.request(SnoozeTicket{ticket, {}}, this, [](const Result<Ok> &) {});
}

void InboxModel::onReadMarker(const ReadMarker &marker)
{
    setUnreadTotal(marker.unreadTotal);
    for (InboxRow &row : m_newer)
        if (row.id == marker.ticket) {
            row.unread = marker.unread;
            row.isNew = marker.isNew;
            row.mentioned = row.mentioned && marker.upTo < row.lastSequence;
        }
    if (auto known = row(indexOf(marker.ticket))) {
        known->unread = marker.unread;
        known->isNew = marker.isNew;
        known->mentioned = known->mentioned && marker.upTo < known->lastSequence;
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
    const auto place = std::lower_bound(
        m_rows.begin(), m_rows.end(), row, [this](auto &a, auto &b) { return m_order.isBefore(a, b); });
    return int(place - m_rows.begin());
}

void InboxModel::upsert(const InboxRow &row)
{
    const int index = indexOf(row.id);
    if (index < 0 && isSearching()) {
        m_searchAgain.start(); // whether it matches only the server knows
    } else if (index < 0 && m_filter.matches(row, m_session.me().id)) {
        insert(row);
    } else if (index >= 0 && row.lastSequence >= m_rows[index].lastSequence) {
        InboxRow known = row;
        known.excerpt = m_rows[index].excerpt;
        known.excerptKind = m_rows[index].excerptKind;
        belongs(row) ? change(index, known) : remove(index, index);
    }
}

void InboxModel::insert(const InboxRow &row)
{
    const int place = placeOf(row);
    if ((place == m_rows.size() && (m_hasMore || place == maxRows)) || (place == 0 && m_hasBefore))
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
