// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "services/repositories.h"

namespace schalter::services {

// Keeps the files that a text module has now, and lets go of those that it had before: these are swept like
// any file that was not sent. New ones must be the person's own uploads for no ticket.
std::optional<domain::Error> takeModuleFiles(
    Repositories &repositories, const domain::User &user, const std::optional<domain::TextModule> &before,
    const domain::TextModule &module);

} // namespace schalter::services
