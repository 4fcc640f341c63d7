// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::ui {

// The icon for a file, by its media type or, where that is not known yet, by its name.
const char *fileIcon(const QString &mediaType, const QString &name);

} // namespace schalter::ui
