// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

#include <QIODevice>

namespace schalter::app {

// The media type of an office file of before 2007. Refused: macros as far as they can be seen from outside
// (those of presentations can't), and what is locked with a password, of newer office programs as well.
domain::Result<QString> compoundType(QIODevice &file);

} // namespace schalter::app
