// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenlock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

const QString manager = u"org.freedesktop.login1"_s;

} // namespace

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    const std::pair<QString, QString> savers[] = {
        {u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
        {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
        {u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}};
    for (const auto &[path, interface] : savers)
        QDBusConnection::sessionBus().connect(
            {}, path, interface, u"ActiveChanged"_s, this, SIGNAL(locked(bool)));
    watchSession();
}

void ScreenLock::watchSession()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        manager, u"/org/freedesktop/login1"_s, manager + u".Manager"_s, u"GetSessionByPID"_s);
    call << quint32(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isError())
            return; // none: the session's own screen saver is heard
        const QString path = session.value().path();
        const QString interface = manager + u".Session"_s;
        QDBusConnection bus = QDBusConnection::systemBus();
        bus.connect(manager, path, interface, u"Lock"_s, this, SLOT(onLock()));
        bus.connect(manager, path, interface, u"Unlock"_s, this, SLOT(onUnlock()));
    });
}

} // namespace schalter::clientapp
