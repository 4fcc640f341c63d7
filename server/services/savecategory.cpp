// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/savecategory.h"

#include "domain/cataloguerules.h"
#include "services/administration.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

Category tidy(Category category)
{
    category.code = category.code.trimmed();
    category.groupMailbox = category.groupMailbox.trimmed();
    return category;
}

bool isSame(Category one, const Category &other)
{
    one.revision = other.revision;
    return one == other;
}

QList<Flaw> flawsOf(const Category &category, const std::optional<Category> &before)
{
    QList<Flaw> flaws = domain::flawsOf(category);
    if (before && before->code != category.code)
        flaws.append(
            {u"code"_s,
             QString::fromUtf8(QT_TRANSLATE_NOOP(
                 "Flaw", "The code can't be changed: the numbers of the tickets begin with it.")),
             {}});
    return flaws;
}

// Else nobody would see what comes in there.
void entitle(Repositories &repositories, UserId id, CategoryId category)
{
    User user = repositories.people().find(id).value();
    user.categories.append(category);
    repositories.people().save(user);
}

} // namespace

Result<Saved<Category>> SaveCategory::operator()(
    Repositories &repositories, const SaveCategoryRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.user))
        return *refusal;
    Category category = tidy(request.category);
    const auto before = category.id.isValid() ? repositories.catalogue().category(category.id)
                                              : repositories.catalogue().categoryByCode(category.code);
    if (category.id.isValid() && !before)
        return ErrorCode::NotFound;
    if (before)
        category.id = before->id;
    if (before && isSame(category, *before))
        return Saved<Category>{*before};
    if (before && !request.category.id.isValid())
        return Error{ErrorCode::AlreadyExists, category.code};
    if (before && before->revision != category.revision)
        return Saved<Category>{*before, false};
    if (const auto flaws = flawsOf(category, before); !flaws.isEmpty())
        return Saved<Category>{request.category, false, flaws};
    ++category.revision;
    category.id = repositories.catalogue().saveCategory(category);
    if (!before)
        entitle(repositories, request.user, category.id);
    const auto record = [](const Category &each) { return recordOf(each); };
    noteSaved(
        repositories, {request.user, request.at}, HistoryKind::Category, category.code, before, category,
        record);
    return Saved<Category>{category};
}

} // namespace schalter::services
