// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/actions/actions.h"
#include "ui/actions/paletteitem.h"

namespace schalter::ui {

class CommandPalette;
class ShortcutSheet;

// What each window can do: find anything, go from area to area, show its keys.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(Actions &actions, QWidget &window, const QString &prompt);

    CommandPalette &palette() { return *m_palette; }
    void alsoFind(PaletteSource source) { m_sources.append(std::move(source)); }
    void addAreasAndHelp(); // behind what the window adds

private:
    QList<PaletteItem> actions(const QString &typed) const;

    Actions &m_actions;
    QWidget &m_window;
    CommandPalette *m_palette;
    QList<PaletteSource> m_sources;
    ShortcutSheet *m_sheet = nullptr;
};

} // namespace schalter::ui
