// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/inbox.h"

namespace schalter::domain {

// A filter and an order that a person has given a name; it follows her to each of her machines.
struct SavedView
{
    ViewId id;
    QString name;
    InboxFilter filter;
    InboxSort sort = InboxSort::Activity;
    bool ascending = false;
    bool operator==(const SavedView &) const = default;
};

constexpr int viewNameChars = 60;
constexpr int mostViews = 50;

} // namespace schalter::domain
