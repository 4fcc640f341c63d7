// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"

#include <optional>

namespace schalter::app {

// What speaks against a PDF: FileLocked if it asks for a password before it is shown. One that only forbids
// printing or changes, as banks send them, opens for everybody, for the virus scanner too.
std::optional<domain::ErrorCode> againstPdf(const QString &path);

} // namespace schalter::app
