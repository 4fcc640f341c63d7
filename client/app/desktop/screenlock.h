// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QDBusObjectPath;

namespace schalter::clientapp {

// Says when the desktop locks the screen, where it tells so over D-Bus.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked(bool isLocked);

private Q_SLOTS:
    void onLock() { Q_EMIT locked(true); }
    void onUnlock() { Q_EMIT locked(false); }

private:
    void watchSession(); // of the login manager
};

} // namespace schalter::clientapp
