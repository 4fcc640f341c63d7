// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

// The catalogue, or the category of that code with the resources of its forms, as the TOML that the import
// reads. NotFound: there is no such category.
domain::Result<QString> catalogueText(const Catalogue &catalogue, const QString &code);

} // namespace schalter::services
