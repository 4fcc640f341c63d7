// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QSet>
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

Q_SIGNALS:
    void timeWanted(schalter::domain::HeldId held); // one that is no preset

private:
    void refreshHeld(const protocol::HeldMessage &held);
    void refreshWaiting(const client::StoredOperation &operation);
    void showReturned(HeldRow &row, const protocol::HeldMessage &held, bool canAsk);
    HeldRow *rowFor(const QString &key);
    HeldRow *rowFor(const protocol::HeldMessage &held);
    void fillTimes(HeldRow &row, domain::HeldId id);
    QString whenOf(const protocol::HeldMessage &held) const;
    QString whatCameIn(const protocol::HeldMessage &held) const;

    client::OpenTicket &m_ticket;
    QVBoxLayout *m_layout;
    QHash<QString, HeldRow *> m_rows;
    QSet<QString> m_shown; // of them, in this round
    QTimer m_tick;
};

} // namespace schalter::ui
