// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent)
    : Announcer(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationReplied"_s, this, SLOT(onReplied(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint)));
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *answer;
        if (capabilities.isError())
            return;
        m_isThere = capabilities.value().contains(u"actions"_s);
        m_canReplyInline = capabilities.value().contains(u"inline-reply"_s);
    });
}

bool DesktopNotices::announce(const ui::Announcement &announcement)
{
    if (!m_isThere)
        return false;
    QStringList actions{u"default"_s, tr("Open")};
    if (announcement.canReply)
        actions << (m_canReplyInline ? u"inline-reply"_s : u"reply"_s) << tr("Reply");
    const QVariantMap hints{
        {u"desktop-entry"_s, u"schalter"_s},
        {u"category"_s, u"im.received"_s},
        {u"x-kde-reply-placeholder-text"_s, tr("Write to the applicant…")}};
    QDBusMessage notify = call(u"Notify"_s);
    // Some desktops read the text as markup.
    notify << u"Schalter"_s << uint(0) << u"schalter"_s << announcement.title
           << announcement.text.toHtmlEscaped() << actions << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, ticket = announcement.ticket] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (!id.isError())
            m_shown.insert(id.value(), ticket);
    });
    return true;
}

void DesktopNotices::onAction(uint id, const QString &action)
{
    if (!m_shown.contains(id))
        return; // another program's
    if (action == "reply"_L1)
        Q_EMIT answerWanted(m_shown.value(id));
    else if (action == "default"_L1)
        Q_EMIT chosen(m_shown.value(id));
}

void DesktopNotices::onReplied(uint id, const QString &text)
{
    if (m_shown.contains(id) && !text.trimmed().isEmpty())
        Q_EMIT answered(m_shown.value(id), text.trimmed());
}

void DesktopNotices::onClosed(uint id) { m_shown.remove(id); }

} // namespace schalter::clientapp
