// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InboxModel that chooses: filters, orders, and which page is asked for.
#include "core/inboxmodel.h"
#include "domain/searchquery.h"
#include "domain/textfold.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr int pageSize = 200;

} // namespace

bool InboxFilter::matches(const InboxRow &row, UserId me) const
{
    const auto isAmong = [](const auto &chosen, const auto &value) {
        return chosen.isEmpty() || chosen.contains(value);
    };
    const bool isNew = row.unread > 0 || row.isNew || row.mentioned || row.woke;
    const bool hasTag = tags.isEmpty() || std::any_of(row.tags.begin(), row.tags.end(), [this](TagId tag) {
                            return tags.contains(tag);
                        });
    return isAmong(states, row.state) && isAmong(categories, row.category) && isAmong(owners, row.owner) &&
           hasTag && (!onlyMine || row.owner == me) && (!onlyUnread || isNew) &&
           row.snoozedUntil.isValid() == onlySnoozed;
}

bool InboxFilter::showsWords(const InboxRow &row) const
{
    const QString shown = row.number + u'\n' + row.title + u'\n' + row.applicantName;
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return !foundIn(shown, spellingsOf(word)).isEmpty();
    });
}

void InboxModel::setFilter(const InboxFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool isOtherSearch = filter.search != m_filter.search;
    m_filter = filter;
    m_marked = markedWords(searchTermsOf(filter.search));
    // What is known already is filtered at once; the server's answer completes it.
    QList<InboxRow> kept = m_rows;
    kept.removeIf([&](const InboxRow &row) {
        const bool isHidden = isOtherSearch && !m_session.isOnline() && !m_filter.showsWords(row);
        return isHidden || !m_filter.matches(row, m_session.me().id);
    });
    m_hasMore = m_hasBefore = false;
    showOnly(kept); // without the ticket that is looked at: who asks for others wants to see those
    arrange();
    reload();
}

void InboxModel::setSort(InboxSort sort, bool ascending)
{
    if (sort == m_sort && ascending == m_isAscending)
        return;
    m_sort = sort;
    m_isAscending = ascending;
    m_hasMore = m_hasBefore = false;
    arrange();
    reload();
}

// Brings what is known into the present order; owners stand by their names.
void InboxModel::arrange()
{
    QList<std::pair<UserId, QString>> people;
    for (const Person &person : m_session.people())
        people.append({person.id, person.name});
    m_order = isSearching()
                  ? InboxOrder()
                  : InboxOrder(m_sort, m_isAscending, InboxOrder::ranksOf(InboxOrder::ownersByName(people)));
    QList<InboxRow> rows = m_rows;
    std::stable_sort(rows.begin(), rows.end(), [this](auto &a, auto &b) { return m_order.isBefore(a, b); });
    showOnly(std::move(rows));
}

void InboxModel::setCurrentTicket(TicketId ticket)
{
    forgetWaking(ticket);
    const int previous = indexOf(std::exchange(m_current, ticket));
    if (previous >= 0 && !belongs(m_rows[previous]))
        remove(previous, previous);
}

void InboxModel::reload() { requestPage(Page::First); }

void InboxModel::goToEnd() { requestPage(Page::Last); }

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading && m_session.canRead();
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        requestPage(m_rows.isEmpty() ? Page::First : Page::Next);
}

bool InboxModel::canFetchBefore() const
{
    return m_hasBefore && !m_rows.isEmpty() && !m_isLoading && m_session.isOnline();
}

void InboxModel::fetchBefore()
{
    if (canFetchBefore())
        requestPage(Page::Before);
}

void InboxModel::requestPage(Page page)
{
    ListTickets list;
    static_cast<domain::InboxFilter &>(list) = m_filter;
    list.search = m_filter.search.trimmed();
    list.sort = m_sort;
    list.ascending = m_isAscending;
    list.limit = pageSize;
    list.backwards = page == Page::Before || page == Page::Last;
    if (page == Page::Next)
        list.edge = m_order.edgeOf(m_rows.last());
    if (page == Page::Before)
        list.edge = m_order.edgeOf(m_rows.first());
    m_newer.clear();
    m_isComplete = m_session.isOnline() && (m_isComplete || page == Page::First);
    setLoading(true);
    m_session.request(
        list, this, [this, page, generation = ++m_generation](const Result<TicketPage> &answer) {
            if (generation == m_generation)
                onPage(answer, page);
        });
}

} // namespace schalter::client
