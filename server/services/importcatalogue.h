// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

namespace schalter::services {

struct CategoryImport
{
    domain::Category category; // without id
    QList<domain::Form> forms; // without id and category
};

// Adds or replaces categories by their code and forms by their slug; doing it again changes nothing.
class ImportCatalogue
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const QList<CategoryImport> &request) const;
};

// What is wrong with a category, as a sentence for administrators.
std::optional<QString> againstCategory(const domain::Category &category);

} // namespace schalter::services
