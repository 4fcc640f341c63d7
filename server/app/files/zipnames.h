// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::app {

// What an entry of an archive is by its name, where the name is what programs go by.
bool isUnsafeName(const QString &name);    // leads out of the archive, or is carried out when opened
bool isMacroName(const QString &name);     // macros of an office document
bool isDocumentPart(const QString &name);  // may be an object that was embedded in a document
bool isPackedPicture(const QString &name); // a drawing that office programs keep packed

} // namespace schalter::app
