// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/actions/actions.h"
#include "ui/actions/paletteitem.h"

namespace schalter::ui {

class CommandPalette;
class TicketWidget;

// What can be done to the open ticket, for each window that shows one.
class TicketActions : public QObject
{
    Q_OBJECT
public:
    TicketActions(Actions &actions, CommandPalette &palette, std::function<TicketWidget *()> ticket);

    QList<PaletteItem> people(const QString &typed) const; // to whom it could be assigned

private:
    void addState();
    void addCare();
    void addWriting();
    void addNotes();
    // Does what the button does, and refuses where it could not be pressed. why: what a greyed one means.
    void press(const ActionSpec &spec, QLatin1StringView button, const QString &why = {});
    void care(QLatin1StringView id, const QString &text, QLatin1StringView action);
    QList<PaletteItem> fields(const QString &typed) const;
    QString whyNoTicket() const;

    Actions &m_actions;
    CommandPalette &m_palette;
    std::function<TicketWidget *()> m_ticket;
};

} // namespace schalter::ui
