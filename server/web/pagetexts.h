// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace schalter::web {

// The fixed texts of the pages: templates name them as {{t.key}}. The English source, to be translated in the
// context "Page"; nullptr: there is no such text.
const char *pageText(const char *key);
QStringList pageTextKeys();

} // namespace schalter::web
