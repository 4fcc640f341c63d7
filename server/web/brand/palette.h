// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/brand/colour.h"

namespace schalter::web {

// What the organisation's colour becomes in the light or the dark pages: as near to it as can be read (WCAG
// AA).
struct Palette
{
    Colour accent;       // links, buttons
    Colour accentStrong; // under the pointer
    Colour onAccent;     // text on a button
    Colour accentSoft;   // behind text in ink or accent
    Colour accentLine;

    static Palette light(const Colour &brand);
    static Palette dark(const Colour &brand);
    QByteArray css() const;
};

QByteArray brandSheet(const Colour &brand);

} // namespace schalter::web
