// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/chatview.h"

#include <QLocale>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

QByteArray ChatView::lines(const QList<ChatLine> &lines, const Chat &chat) const
{
    return m_site.pages.fragment(
        u"chatlines"_s, m_language, {{u"lines"_s, entries(lines, hiddenName(chat))}});
}

QVariantList ChatView::entries(const QList<ChatLine> &lines, const QString &officeName) const
{
    QVariantList found;
    for (const ChatLine &line : lines) {
        const bool isHidden = !line.fromVisitor && !officeName.isEmpty();
        found.append(QVariantMap{
            {u"position"_s, QString::number(line.position)},
            {u"lineId"_s, line.fromVisitor ? line.id.section(u':', 1) : QString()},
            {u"isMine"_s, line.fromVisitor},
            {u"isOffice"_s, !line.fromVisitor},
            {u"author"_s, isHidden ? officeName : line.name},
            {u"text"_s, line.text},
            {u"machineTime"_s, DateText::machine(line.at)},
            {u"time"_s, line.at.toTimeZone(m_site.office.timeZone).toString(u"HH:mm"_s)}});
    }
    return found;
}

QString ChatView::announcement(const QList<ChatLine> &lines, const Chat &chat) const
{
    const QString hidden = hiddenName(chat);
    QStringList said;
    for (const ChatLine &line : lines)
        if (!line.fromVisitor)
            said.append(u"%1: %2"_s.arg(hidden.isEmpty() ? line.name : hidden, line.text));
    return said.join(u'\n');
}

QString ChatView::status(const Chat &chat) const
{
    if (chat.state == ChatState::Waiting)
        return text("chat_waiting");
    if (chat.state == ChatState::Ended)
        return text("chat_ended");
    const QString hidden = hiddenName(chat);
    const auto taker = m_site.storage.reader().people().find(chat.taker);
    return text("chat_taken").replace("%1"_L1, !hidden.isEmpty() || !taker ? hidden : taker->name);
}

QVariantList ChatView::hours() const
{
    const QLocale locale(m_language);
    QVariantList days;
    for (int day = 1; day <= 7; ++day) {
        QString name = locale.standaloneDayName(day);
        name[0] = name[0].toUpper();
        days.append(QVariantMap{{u"day"_s, name}, {u"spans"_s, spansOf(day)}});
    }
    return days;
}

// Each in a piece of its own: no line breaks within.
QVariantList ChatView::spansOf(int weekday) const
{
    const QList<OfficeSpan> &spans = m_site.office.chat.hours.weekdays[size_t(weekday - 1)];
    QVariantList pieces;
    for (const OfficeSpan &span : spans) {
        const auto comma = &span == &spans.last() ? ""_L1 : ","_L1;
        pieces.append(QVariantMap{{u"span"_s, u"%1–%2%3"_s.arg(clock(span.from), clock(span.to), comma)}});
    }
    if (pieces.isEmpty())
        pieces.append(QVariantMap{{u"span"_s, text("chat_day_closed")}});
    return pieces;
}

QString ChatView::nextOpening() const
{
    const QDateTime now = m_site.office.now();
    const auto next = m_site.office.chat.hours.nextOpening(now, m_site.office.timeZone);
    return next && *next > now ? text("chat_next").replace("%1"_L1, m_dates.dateTime(*next, m_language))
                               : QString();
}

QString ChatView::hiddenName(const Chat &chat) const
{
    const auto category = m_site.storage.reader().catalogue().category(chat.category);
    return category && category->hidePersonalAddresses ? category->name.in(m_language) : QString();
}

QString ChatView::clock(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace schalter::web
