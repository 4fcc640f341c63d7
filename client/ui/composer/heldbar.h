// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace schalter::ui {

class HeldRow;

// What the server still holds of one's messages, and what it gave back: counts down quietly and offers to
// take back, to send now or anyway.
class HeldBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeldBar(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void refresh();

private:
    HeldRow *rowFor(const protocol::HeldMessage &held);
    QString whatCameIn(const protocol::HeldMessage &held) const;

    client::OpenTicket &m_ticket;
    QVBoxLayout *m_layout;
    QHash<domain::HeldId, HeldRow *> m_rows;
    QTimer m_tick;
};

} // namespace schalter::ui
