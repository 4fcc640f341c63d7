// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/inboxqueryof.h"

#include "services/office.h"

using namespace schalter::domain;

namespace schalter::gateway {

namespace {

constexpr qsizetype maxChoices = 50;
constexpr qsizetype maxSearchChars = 200;

// Each once: a thousand times the same would be a thousand ranges.
template<class T>
QList<T> eachOnce(const QList<T> &values)
{
    QList<T> found;
    for (const T &value : values)
        if (!found.contains(value) && found.size() < maxChoices)
            found.append(value);
    return found;
}

} // namespace

services::InboxQuery inboxQueryOf(const InboxFilter &filter, const User &user, const services::Office &office)
{
    services::InboxQuery query;
    static_cast<InboxFilter &>(query) = filter;
    query.user = user.id;
    query.categories = user.categories;
    if (!filter.categories.isEmpty())
        query.categories.removeIf([&](CategoryId id) { return !filter.categories.contains(id); });
    query.states = eachOnce(filter.states);
    query.owners = eachOnce(filter.owners);
    query.tags = eachOnce(filter.tags);
    query.search = filter.search.left(maxSearchChars);
    query.timeZone = office.timeZone;
    return query;
}

} // namespace schalter::gateway
