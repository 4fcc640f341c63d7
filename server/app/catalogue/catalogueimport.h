// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/importcatalogue.h"

#include <QJsonObject>

// Categories, forms and resources as JSON, on the way from a file to the storage.
namespace schalter::app {

domain::Category categoryFrom(const QJsonObject &json);
// A resource that stands in its form becomes one of its own.
domain::Result<services::CatalogueImport> importFrom(const QJsonObject &catalogue);

} // namespace schalter::app
