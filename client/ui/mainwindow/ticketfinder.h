// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"
#include "ui/actions/paletteitem.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

namespace schalter::ui {

// Tickets for the palette: at once those of the inbox, a moment later those that the server knows.
class TicketFinder : public QObject
{
    Q_OBJECT
public:
    TicketFinder(const Desk &desk, QObject *parent);

    void search(const QString &typed);
    QList<PaletteItem> items(const QString &typed);

Q_SIGNALS:
    void found();
    void ticketWanted(schalter::domain::TicketId ticket);

private:
    void ask();
    void addIfFits(QList<PaletteItem> &items, const domain::InboxRow &row, const QString &typed);

    Desk m_desk;
    QTimer m_typing;
    QString m_typed;
    QList<domain::InboxRow> m_rows; // of the server
};

} // namespace schalter::ui
