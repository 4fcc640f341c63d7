// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace schalter::ui {

class HeldRow;

// What waits for its files or is still held by the server of one's messages, and what it gave back: counts
// down quietly and offers to take back, to send now or anyway.
class HeldBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeldBar(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void refresh();

private:
    void refreshWaiting();
    HeldRow *rowFor(const protocol::HeldMessage &held);
    HeldRow *addRow();
    QString whatCameIn(const protocol::HeldMessage &held) const;

    client::OpenTicket &m_ticket;
    QVBoxLayout *m_layout;
    QHash<domain::HeldId, HeldRow *> m_rows;
    QHash<QString, HeldRow *> m_waiting; // by operation
    QTimer m_tick;
};

} // namespace schalter::ui
