// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/whogets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QString words(const char *source) { return QCoreApplication::translate("WhoGetsThis", source); }

QString recipientOf(const client::WhoGetsThis &who)
{
    if (who.address.isEmpty())
        return words(QT_TRANSLATE_NOOP(
                         "WhoGetsThis", "%1 has no mail address: the message stands on the ticket only."))
            .arg(who.name);
    return words(QT_TRANSLATE_NOOP("WhoGetsThis", "Goes to %1 <%2>.")).arg(who.name, who.address);
}

QString directAnswersOf(const client::WhoGetsThis &who)
{
    if (who.address.isEmpty() || who.replyTo.isEmpty())
        return {};
    return who.replyToIsGroup
               ? words(QT_TRANSLATE_NOOP("WhoGetsThis", "Replies by mail reach the group: %1."))
                     .arg(who.replyTo)
               : words(QT_TRANSLATE_NOOP("WhoGetsThis", "Replies by mail reach %1.")).arg(who.replyTo);
}

QString toldOf(const client::WhoGetsThis &who)
{
    if (!who.somebodyIsTold)
        return words(
            QT_TRANSLATE_NOOP("WhoGetsThis", "Nobody gets a mail about an answer; it shows in the inbox."));
    if (!who.standsInFor.isEmpty())
        return words(QT_TRANSLATE_NOOP(
                         "WhoGetsThis", "%1 gets a mail about an answer, standing in for %2 who is away."))
            .arg(who.toldName, who.standsInFor);
    if (who.isMe)
        return words(QT_TRANSLATE_NOOP("WhoGetsThis", "You get a mail about an answer."));
    return words(QT_TRANSLATE_NOOP("WhoGetsThis", "%1 gets a mail about an answer.")).arg(who.toldName);
}

} // namespace

QString inWords(const client::WhoGetsThis &who)
{
    QStringList sentences{recipientOf(who), directAnswersOf(who), toldOf(who)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace schalter::ui
