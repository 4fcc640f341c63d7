// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogue.h"

#include "domain/permissions.h"

using namespace schalter::domain;

namespace schalter::services {

Catalogue catalogueOf(Repositories &repositories)
{
    CatalogueRepository &catalogue = repositories.catalogue();
    return {catalogue.categories(), catalogue.allForms(), catalogue.resources()};
}

std::optional<Error> againstAdministering(Repositories &repositories, UserId user)
{
    const auto person = repositories.people().find(user);
    if (!person || !mayAdminister(*person))
        return Error{ErrorCode::NotAllowed, {}};
    return std::nullopt;
}

} // namespace schalter::services
