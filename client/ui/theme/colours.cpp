// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <QGuiApplication>

namespace schalter::ui {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Colours makeLight()
{
    Colours c;
    c.window = rgb(0xf4f5f7), c.surface = rgb(0xffffff), c.sunken = rgb(0xeceff2);
    c.hover = rgb(0xf3f6fa), c.selection = rgb(0xe1ecfa);
    c.border = rgb(0xdfe3e8), c.strongBorder = rgb(0xb4bcc6);
    c.text = rgb(0x1a1e24), c.muted = rgb(0x59636f), c.faint = rgb(0x6d7681);
    c.accent = rgb(0x1f5fbf), c.accentHover = rgb(0x184f9f), c.onAccent = rgb(0xffffff);
    c.accentSoft = rgb(0xe4eefb);
    c.news = rgb(0xcf3a12), c.onNews = rgb(0xffffff);
    c.note = rgb(0xfff6d8), c.noteBorder = rgb(0xe6d08a), c.noteText = rgb(0x5b4700);
    c.good = rgb(0x1c7239), c.goodSoft = rgb(0xe2f3e7);
    c.warn = rgb(0x8f5200), c.warnSoft = rgb(0xfdf0dc);
    c.bad = rgb(0xb3261e), c.badSoft = rgb(0xfce8e6);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.window = rgb(0x16191d), c.surface = rgb(0x1e2227), c.sunken = rgb(0x121518);
    c.hover = rgb(0x252a31), c.selection = rgb(0x24384f);
    c.border = rgb(0x30363e), c.strongBorder = rgb(0x545d68);
    c.text = rgb(0xe8eaed), c.muted = rgb(0xa2acb8), c.faint = rgb(0x8c96a2);
    c.accent = rgb(0x7db0ff), c.accentHover = rgb(0x9cc3ff), c.onAccent = rgb(0x0a1a30);
    c.accentSoft = rgb(0x21344e);
    c.news = rgb(0xff7a52), c.onNews = rgb(0x2a0d04);
    c.note = rgb(0x332d1a), c.noteBorder = rgb(0x5e5228), c.noteText = rgb(0xf0dfa6);
    c.good = rgb(0x7fd19a), c.goodSoft = rgb(0x1d3325);
    c.warn = rgb(0xf0b866), c.warnSoft = rgb(0x382a14);
    c.bad = rgb(0xff9a90), c.badSoft = rgb(0x40211f);
    c.isDark = true;
    return c;
}

Colours makeContrast()
{
    Colours c;
    c.window = c.surface = c.sunken = rgb(0x000000);
    c.hover = rgb(0x262626), c.selection = rgb(0x003a8c);
    c.border = c.strongBorder = rgb(0xffffff);
    c.text = c.muted = c.faint = rgb(0xffffff);
    c.accent = rgb(0xffe14d), c.accentHover = rgb(0xfff0a0), c.onAccent = rgb(0x000000);
    c.accentSoft = rgb(0x332d00);
    c.news = rgb(0xff9f80), c.onNews = rgb(0x000000);
    c.note = rgb(0x000000), c.noteBorder = rgb(0xffe14d), c.noteText = rgb(0xffe14d);
    c.good = rgb(0x7dff9c), c.goodSoft = rgb(0x002b10);
    c.warn = rgb(0xffc966), c.warnSoft = rgb(0x332100);
    c.bad = rgb(0xffa3a3), c.badSoft = rgb(0x3d0000);
    c.isDark = true;
    return c;
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

const Colours &contrastColours()
{
    static const Colours colours = makeContrast();
    return colours;
}

const Colours &presentColours() { return coloursOf(QGuiApplication::palette()); }

const Colours &coloursOf(const QPalette &palette)
{
    if (palette.color(QPalette::Window) == contrastColours().window)
        return contrastColours();
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(
        c.text, c.surface, c.hover, c.border, c.strongBorder, c.text, c.onAccent, c.surface, c.window);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::ToolTipBase, c.isDark ? c.hover : c.text);
    palette.setColor(QPalette::ToolTipText, c.isDark ? c.text : c.surface);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
    return palette;
}

} // namespace schalter::ui
