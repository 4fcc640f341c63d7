// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

namespace schalter::ui {

// Every colour of the program, by what it is for. One saturated colour is kept for news alone.
struct Colours
{
    QColor window, surface, sunken, hover, selection;
    QColor border, strongBorder;
    QColor text, muted, faint;
    QColor accent, accentHover, onAccent, accentSoft;
    QColor news, onNews;
    QColor note, noteBorder, noteText;
    QColor good, goodSoft, warn, warnSoft, bad, badSoft;
    bool isDark = false;
};

const Colours &lightColours();
const Colours &darkColours();
const Colours &contrastColours(); // for weak eyes: nothing is grey
const Colours &presentColours();  // those of the program's palette
const Colours &coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

} // namespace schalter::ui
