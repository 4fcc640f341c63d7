// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/held.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace schalter::ui {

class IconLabel;

// One message that is held or was given back.
class HeldRow : public QFrame
{
    Q_OBJECT
public:
    explicit HeldRow(QWidget *parent = nullptr);

    void showHeld(int secondsLeft, bool canAsk);
    void showWaiting(int percentSent, bool isOnline); // for its files
    // came: what the other side wrote meanwhile; empty: that is not the reason.
    void showReturned(const QString &reason, const QString &came, bool canAsk, bool canSend);

Q_SIGNALS:
    void backWanted();
    void sendWanted();

private:
    void say(const QString &text, const QString &detail, const char *look);
    void announce();

    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_back;
    QPushButton *m_send;
    bool m_isReturned = false;
};

} // namespace schalter::ui
