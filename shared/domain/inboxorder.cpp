// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboxorder.h"

#include "domain/textfold.h"

namespace schalter::domain {

bool InboxOrder::isBefore(const InboxRow &a, const InboxRow &b) const
{
    const auto decide = [this](const auto &left, const auto &right) {
        return m_isAscending ? left < right : right < left;
    };
    switch (m_sort) {
    case InboxSort::Arrival:
        return decide(std::pair(a.createdAt, a.id), std::pair(b.createdAt, b.id));
    case InboxSort::Number:
        return decide(std::pair(a.number, a.id), std::pair(b.number, b.id));
    case InboxSort::Owner: {
        const int left = m_ranks.value(a.owner, -1);
        const int right = m_ranks.value(b.owner, -1);
        if (left != right)
            return decide(left, right);
        return std::pair(b.lastActivityAt, b.id) < std::pair(a.lastActivityAt, a.id);
    }
    case InboxSort::Activity:
        break;
    }
    return decide(std::pair(a.lastActivityAt, a.id), std::pair(b.lastActivityAt, b.id));
}

InboxEdge InboxOrder::edgeOf(const InboxRow &row) const
{
    return {row.id, m_sort == InboxSort::Arrival ? row.createdAt : row.lastActivityAt, row.number, row.owner};
}

QList<UserId> InboxOrder::ownersByName(QList<std::pair<UserId, QString>> people)
{
    for (auto &[id, name] : people)
        name = folded(name);
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second, a.first) < std::tie(b.second, b.first);
    });
    QList<UserId> owners{UserId()};
    for (const auto &[id, name] : people)
        owners.append(id);
    return owners;
}

QHash<UserId, int> InboxOrder::ranksOf(const QList<UserId> &owners)
{
    QHash<UserId, int> ranks;
    for (int rank = 0; rank < owners.size(); ++rank)
        ranks.insert(owners[rank], rank);
    return ranks;
}

} // namespace schalter::domain
