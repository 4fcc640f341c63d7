// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/brand/palette.h"

#include <QList>
#include <algorithm>

namespace schalter::web {

namespace {

constexpr double readable = 4.6; // AA asks for 4.5; colours are rounded
constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

// The style sheet's own grounds and inks (resources/web/assets/schalter.css), on which the colour must be
// read and which must be read on it.
struct Surroundings
{
    QList<Colour> grounds; // page, panel, sunken
    QList<Colour> inks;
    Colour panel;
    Colour extreme; // black on light grounds, white on dark ones
};

const Surroundings &lightOnes()
{
    static const Surroundings all{
        {{0xf6, 0xf7, 0xf7}, white, {0xee, 0xf1, 0xf1}},
        {{0x16, 0x21, 0x1f}, {0x51, 0x60, 0x5e}},
        white,
        black};
    return all;
}

const Surroundings &darkOnes()
{
    static const Surroundings all{
        {{0x10, 0x17, 0x16}, {0x19, 0x21, 0x1f}, {0x21, 0x2b, 0x29}},
        {{0xe9, 0xef, 0xee}, {0xa7, 0xb5, 0xb2}},
        {0x19, 0x21, 0x1f},
        white};
    return all;
}

bool isReadable(const Colour &text, const QList<Colour> &grounds)
{
    return std::all_of(grounds.begin(), grounds.end(), [&](const Colour &ground) {
        return contrast(text, ground) >= readable;
    });
}

// The least step from one colour towards another that will do.
template<class Will>
Colour nearest(const Colour &from, const Colour &to, Will will)
{
    for (int step = 0; step < 100; ++step)
        if (const Colour colour = mixed(from, to, step / 100.0); will(colour))
            return colour;
    return to;
}

Palette paletteIn(const Surroundings &around, const Colour &brand, double softness)
{
    Palette palette;
    palette.accentSoft = nearest(mixed(around.panel, brand, softness), around.panel, [&](const Colour &soft) {
        return std::all_of(around.inks.begin(), around.inks.end(), [&](const Colour &ink) {
            return contrast(ink, soft) >= readable;
        });
    });
    const QList<Colour> grounds = around.grounds + QList<Colour>{palette.accentSoft};
    palette.accent =
        nearest(brand, around.extreme, [&](const Colour &colour) { return isReadable(colour, grounds); });
    palette.accentStrong = mixed(palette.accent, around.extreme, 0.3);
    const Colour text = around.extreme == black ? white : mixed(black, brand, 0.15);
    palette.onAccent = nearest(text, around.extreme == black ? white : black, [&](const Colour &colour) {
        return contrast(colour, palette.accent) >= readable;
    });
    palette.accentLine = mixed(palette.accentSoft, palette.accent, 0.3);
    return palette;
}

} // namespace

Palette Palette::light(const Colour &brand) { return paletteIn(lightOnes(), brand, 0.12); }

Palette Palette::dark(const Colour &brand) { return paletteIn(darkOnes(), brand, 0.3); }

QByteArray Palette::css() const
{
    return "--accent: " + accent.css() + "; --accent-strong: " + accentStrong.css() +
           "; --on-accent: " + onAccent.css() + "; --accent-soft: " + accentSoft.css() +
           "; --accent-line: " + accentLine.css() + ";";
}

QByteArray brandSheet(const Colour &brand)
{
    return ":root { " + Palette::light(brand).css() +
           " }\n@media screen and (prefers-color-scheme: dark) { :root { " + Palette::dark(brand).css() +
           " } }\n";
}

} // namespace schalter::web
