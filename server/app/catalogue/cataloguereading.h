// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/importcatalogue.h"

namespace schalter::app {

// A catalogue file that comes over the wire.
services::CatalogueReading catalogueReading(const QByteArray &toml);

} // namespace schalter::app
