// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/held.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

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

    // A message that goes out at a time that was chosen; a colleague's can only be looked at.
    void showScheduled(const QString &when, const QString &text, bool isMine, bool canAsk);
    // What is still in this program.
    void showOffline(const QString &what, bool canUndo);
    QMenu *timeMenu() { return m_times; } // filled by whoever knows the times

Q_SIGNALS:
    void backWanted();
    void sendWanted();

private:
    void say(const QString &text, const QString &detail, const char *look);
    void announceOnce(const QString &kind);

    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_back;
    QPushButton *m_send;
    QToolButton *m_time;
    QMenu *m_times;
    QString m_said; // what kind of thing it is: announced when that changes
};

} // namespace schalter::ui
