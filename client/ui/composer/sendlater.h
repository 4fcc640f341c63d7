// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/composer/laterpanel.h"

#include <QToolButton>

namespace schalter::client {
class Session;
}

namespace schalter::ui {

// The button beside "Send" that offers to send later: times within the office's hours, or one's own.
class SendLater : public QToolButton
{
    Q_OBJECT
public:
    // panel: where a time of one's own is asked for.
    SendLater(const client::Session &session, LaterPanel &panel, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &at);

private:
    void fill();

    const client::Session &m_session;
    LaterPanel &m_panel;
};

} // namespace schalter::ui
