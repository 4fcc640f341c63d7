// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/editviews.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr qsizetype mostChoices = 100;
constexpr qsizetype searchChars = 200;

bool isReasonable(const InboxFilter &filter)
{
    return filter.states.size() <= mostChoices && filter.categories.size() <= mostChoices &&
           filter.owners.size() <= mostChoices && filter.tags.size() <= mostChoices &&
           filter.search.size() <= searchChars;
}

} // namespace

// One of the same name takes its place.
Result<SavedView> SaveView::operator()(Repositories &repositories, UserId user, SavedView view) const
{
    view.name = view.name.simplified();
    if (view.name.isEmpty() || view.name.size() > viewNameChars)
        return Error{ErrorCode::Invalid, u"name"_s};
    if (!isReasonable(view.filter))
        return Error{ErrorCode::Invalid, u"filter"_s};
    const QList<SavedView> hers = repositories.views().of(user);
    const auto known = std::find_if(hers.begin(), hers.end(), [&](const SavedView &one) {
        return view.id.isValid() ? one.id == view.id : one.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    if (view.id.isValid() && known == hers.end())
        return ErrorCode::NotFound;
    if (known != hers.end())
        view.id = known->id;
    else if (hers.size() >= mostViews)
        return Error{ErrorCode::Invalid, u"views"_s};
    view.id = repositories.views().save(user, view);
    return view;
}

Result<Done> RemoveView::operator()(Repositories &repositories, UserId user, ViewId view) const
{
    repositories.views().remove(user, view);
    return Done{};
}

} // namespace schalter::services
