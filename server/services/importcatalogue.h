// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/administration.h"

#include <QHash>
#include <functional>

namespace schalter::services {

struct CategoryImport
{
    domain::Category category; // without id
    QList<domain::Form> forms; // without id and category; of a resource only the key counts
};

struct CatalogueImport
{
    QList<CategoryImport> categories;
    QList<domain::Resource> resources = {};
    QHash<QString, int> lines = {}; // of the forms in their file, by slug
};

// What the catalogue has against an import, where: in which form, on which line of its file.
struct ImportProblem
{
    int line = 0;
    QString key;
    QString message;
};

// A file as it was read: with problems nothing of it is imported.
struct CatalogueReading
{
    CatalogueImport import;
    QList<ImportProblem> problems;
};
using CatalogueReader = std::function<CatalogueReading(const QByteArray &toml)>;

// Adds or replaces resources by their key, categories by their code and forms by their slug, which are then
// shown in the order of the file; doing it again changes nothing.
class ImportCatalogue
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const CatalogueImport &request, const Doer &doer = {}) const;
    static QList<ImportProblem> problemsOf(Repositories &repositories, const CatalogueImport &request);
};

} // namespace schalter::services
