// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importcatalogue.h"

#include "domain/submission.h"

#include <QRegularExpression>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

std::optional<QString> againstCategory(const Category &category)
{
    static const QRegularExpression code(u"^[A-Z]{2,6}\\z"_s);
    if (!code.match(category.code).hasMatch())
        return u"a category's code must be two to six of A-Z, but one is \"%1\""_s.arg(category.code);
    if (category.name.isEmpty())
        return u"category \"%1\" has no name"_s.arg(category.code);
    if (!isEmailAddress(category.groupMailbox))
        return u"category \"%1\": the group's mailbox \"%2\" is not an email address"_s.arg(
            category.code, category.groupMailbox);
    return std::nullopt;
}

Result<Done> ImportCatalogue::operator()(
    Repositories &repositories, const QList<CategoryImport> &request) const
{
    for (const CategoryImport &import : request) {
        if (const auto problem = againstCategory(import.category))
            return Error{ErrorCode::Invalid, *problem};
        const CategoryId id = repositories.catalogue().saveCategory(import.category);
        for (Form form : import.forms) {
            const auto other = repositories.catalogue().formBySlug(form.slug);
            if (other && other->category != id)
                return Error{
                    ErrorCode::Invalid, u"category \"%1\": the form \"%2\" belongs to another category"_s.arg(
                                            import.category.code, form.slug)};
            form.category = id;
            repositories.catalogue().saveForm(form);
        }
    }
    return Done{};
}

} // namespace schalter::services
