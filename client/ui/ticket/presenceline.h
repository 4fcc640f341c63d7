// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/presence.h"

#include <QLabel>
#include <QTimer>

class QPlainTextEdit;

namespace schalter::ui {

// Who else is on the ticket and who is writing, in one quiet line; and it lets the others know of this
// person, from what stands in the reply's editor.
class PresenceLine : public QLabel
{
    Q_OBJECT
public:
    PresenceLine(client::Session &session, domain::TicketId ticket, QWidget *parent = nullptr);

    void follow(QPlainTextEdit &reply); // never a note

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void look();

    client::Presence m_presence;
    QTimer m_idle; // since the window was last in use
};

} // namespace schalter::ui
