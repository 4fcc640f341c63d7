// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailline.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

QString words(const char *source) { return QCoreApplication::translate("Timeline", source); }

const char *sourceOf(const QString &state)
{
    static const QHash<QString, const char *> sources{
        {u"waiting"_s, QT_TRANSLATE_NOOP("Timeline", "Waiting for the connection")},
        {u"held"_s, QT_TRANSLATE_NOOP("Timeline", "Not sent yet")},
        {u"scheduled"_s, QT_TRANSLATE_NOOP("Timeline", "Will be sent then")},
        {u"returned"_s, QT_TRANSLATE_NOOP("Timeline", "Not sent")},
        {u"queued"_s, QT_TRANSLATE_NOOP("Timeline", "Mail on its way")},
        {u"retrying"_s, QT_TRANSLATE_NOOP("Timeline", "Not delivered at attempt %1, next try %2: %3")},
        {u"accepted"_s, QT_TRANSLATE_NOOP("Timeline", "Mail delivered to the mail server")},
        {u"delayed"_s, QT_TRANSLATE_NOOP("Timeline", "Delayed on its way: %3")},
        {u"opened"_s, QT_TRANSLATE_NOOP("Timeline", "Opened by the applicant, %2")},
        {u"failed"_s, QT_TRANSLATE_NOOP("Timeline", "The mail could not be delivered: %3")},
    };
    return sources.value(state, "");
}

} // namespace

QString mailLine(const QString &state, const protocol::MailStatus &mail)
{
    const QDateTime &at = state == "opened"_L1 ? mail.openedAt : mail.nextTry;
    // The mail server's words come last: they may hold a "%1".
    return words(sourceOf(state))
        .replace("%1"_L1, QString::number(mail.attempts))
        .replace("%2"_L1, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat))
        .replace("%3"_L1, mail.lastError);
}

} // namespace schalter::client
