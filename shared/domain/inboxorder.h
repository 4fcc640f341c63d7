// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"

#include <QHash>

namespace schalter::domain {

// The order of an inbox, the same on both sides: what the server pages by and the client inserts by.
class InboxOrder
{
public:
    InboxOrder() = default;
    InboxOrder(InboxSort sort, bool ascending, const QHash<UserId, int> &ownerRanks = {})
        : m_sort(sort)
        , m_isAscending(ascending)
        , m_ranks(ownerRanks)
    {
    }
    InboxSort sort() const { return m_sort; }
    bool isAscending() const { return m_isAscending; }
    bool isBefore(const InboxRow &a, const InboxRow &b) const;
    InboxEdge edgeOf(const InboxRow &row) const;

    // Nobody, then people by name.
    static QList<UserId> ownersByName(QList<std::pair<UserId, QString>> people);
    static QHash<UserId, int> ranksOf(const QList<UserId> &owners);

private:
    InboxSort m_sort = InboxSort::Activity;
    bool m_isAscending = false;
    QHash<UserId, int> m_ranks;
};

} // namespace schalter::domain
