// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/cataloguereading.h"

#include "app/catalogue/cataloguefile.h"
#include "app/catalogue/catalogueimport.h"

namespace schalter::app {

services::CatalogueReading catalogueReading(const QByteArray &toml)
{
    services::CatalogueReading reading;
    const CatalogueFile file = readCatalogue(toml);
    for (const TomlProblem &problem : file.problems)
        reading.problems.append({problem.line, problem.key, problem.message});
    const auto import = importFrom(file.catalogue);
    if (import)
        reading.import = *import;
    else if (reading.problems.isEmpty())
        reading.problems.append({0, {}, import.error().detail});
    return reading;
}

} // namespace schalter::app
