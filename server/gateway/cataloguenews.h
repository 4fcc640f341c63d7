// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/context.h"

#include <QString>

namespace schalter::gateway {

class Session;

// Writes down who did what to the catalogue, and tells all clients that it has changed.
void tellOfCatalogue(const Context &context, const Session &author, const char *did, const QString &what);

} // namespace schalter::gateway
