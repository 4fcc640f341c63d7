// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString space = u"org.freedesktop.appearance"_s;
const QString scheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;

// The portal wraps its answer in one variant too many.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(
        service, path, interface, u"SettingChanged"_s, this, SLOT(onChanged(QString, QString, QDBusVariant)));
    ask(scheme);
    ask(contrast);
}

void SystemLook::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << space << key;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> value = *answer;
        if (!value.isError())
            take(key, numberIn(value.value().variant()));
    });
}

void SystemLook::onChanged(const QString &changed, const QString &key, const QDBusVariant &value)
{
    if (changed == space)
        take(key, numberIn(value.variant()));
}

void SystemLook::take(const QString &key, uint value)
{
    if (key == scheme && value != 0) // 0: no preference
        Q_EMIT darkWanted(value == 1);
    else if (key == contrast)
        Q_EMIT contrastWanted(value == 1);
}

} // namespace schalter::clientapp
