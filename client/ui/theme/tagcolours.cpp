// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tagcolours.h"

namespace schalter::ui {

TagInk inkOf(domain::TagColour colour, const Colours &colours)
{
    using domain::TagColour;
    int hue = -1;
    switch (colour) {
    case TagColour::Grey:
        return {colours.hover, colours.muted};
    case TagColour::Red:
        hue = 4;
        break;
    case TagColour::Orange:
        hue = 30;
        break;
    case TagColour::Green:
        hue = 130;
        break;
    case TagColour::Teal:
        hue = 180;
        break;
    case TagColour::Blue:
        hue = 215;
        break;
    case TagColour::Violet:
        hue = 265;
        break;
    case TagColour::Pink:
        hue = 325;
        break;
    }
    return colours.isDark ? TagInk{QColor::fromHsl(hue, 90, 52), QColor::fromHsl(hue, 150, 205)}
                          : TagInk{QColor::fromHsl(hue, 150, 230), QColor::fromHsl(hue, 200, 62)};
}

} // namespace schalter::ui
