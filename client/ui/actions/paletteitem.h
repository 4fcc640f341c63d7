// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <functional>

namespace schalter::ui {

// A line of the palette.
struct PaletteItem
{
    QString text;
    QString detail; // where it belongs to, or why it can't be done now
    QString keys;
    const char *icon = "";
    bool isPossible = true;
    int score = 0; // higher stands further up
    std::function<void()> act;
};

// What fits what was typed; asked at each key.
using PaletteSource = std::function<QList<PaletteItem>(const QString &typed)>;

} // namespace schalter::ui
