// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "ui/actions/actions.h"
#include "ui/actions/paletteitem.h"
#include "ui/desk.h"

namespace schalter::ui {

class CommandPalette;
class InboxWidget;
class MainWindow;
class TicketActions;
class TicketFinder;
class WindowActions;

// What can be done in the main window beside the open ticket, and the palette that finds all of it.
class DeskActions : public QObject
{
    Q_OBJECT
public:
    DeskActions(Actions &actions, MainWindow &window, const Desk &desk);

private:
    void addProgram();
    void addInbox();
    void addAppearances();
    void addLanguages();
    void press(const ActionSpec &spec, QLatin1StringView button);
    QList<PaletteItem> substitutes(const QString &typed);
    void setSubstitute(domain::UserId person);
    void step(int by);
    void openNextUnread();

    Actions &m_actions;
    MainWindow &m_window;
    Desk m_desk;
    WindowActions *m_common;
    CommandPalette *m_palette;
    TicketFinder *m_finder;
    TicketActions *m_ticket;
};

} // namespace schalter::ui
