// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::client {

// How well what was typed fits a text, for lists that narrow while typing: each word of it must be found, if
// need be as letters in their order ("schl" in "Schliessen"). 0: it doesn't fit; accents and case don't
// count.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace schalter::client
