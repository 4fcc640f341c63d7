// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/colours.h"

#include <QFont>
#include <optional>

class QApplication;
class QWidget;

namespace schalter::ui {

enum class Appearance { System, Light, Dark, Contrast };

// Distances and sizes, in logical pixels; everything is a multiple of four.
namespace metrics {
constexpr int tiny = 4, small = 8, medium = 12, large = 16, huge = 24;
constexpr int radius = 6, bubbleRadius = 12;
constexpr int iconSize = 18;
constexpr int rowHeight = 56;
} // namespace metrics

enum class TextSize { Small, Body, Heading, Title };

// Style, palette, fonts and style sheet of the whole program; may be called again to change the appearance.
void applyTheme(QApplication &application, Appearance appearance);

// What the desktop wants, as far as it is known; counts for Appearance::System.
void noteSystemLook(QApplication &application, std::optional<bool> dark, std::optional<bool> contrast);

QFont fontOf(TextSize size, QFont::Weight weight = QFont::Normal);
// What the style sheet knows a widget by: setLook(button, "primary").
void setLook(QWidget *widget, const char *look);

} // namespace schalter::ui
