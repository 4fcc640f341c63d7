// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::app {

// Writes every log message as one line to standard error: UTC time, level, category, text.
void startLogging();

} // namespace schalter::app
