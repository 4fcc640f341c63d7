// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/colours.h"

#include <QIcon>
#include <QPixmap>

namespace schalter::ui {

enum class Ink { Text, Muted, Accent, OnAccent, Note, Good, Warn, Bad, OnNews };

// One of our stroke icons (resources/client/icons), drawn in the ink of the present theme at any size.
QIcon icon(const char *name, Ink ink = Ink::Muted);
void paintIcon(QPainter &painter, const QRect &rect, const char *name, const QColor &colour);
QColor colourOf(Ink ink, const Colours &colours);

} // namespace schalter::ui
