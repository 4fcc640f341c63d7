// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/tag.h"
#include "ui/theme/colours.h"

namespace schalter::ui {

// Ground and ink of a mark, readable in both appearances.
struct TagInk
{
    QColor ground;
    QColor text;
};
TagInk inkOf(domain::TagColour colour, const Colours &colours);

} // namespace schalter::ui
