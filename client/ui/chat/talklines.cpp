// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talklines.h"

#include "ui/objectnames.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QString cell(const QString &html, const QColor &background)
{
    return u"<td width=\"86%\" bgcolor=\"%1\" style=\"padding: 6px 10px\">%2</td>"_s.arg(
        background.name(), html);
}

} // namespace

TalkLines::TalkLines(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(names::talkLines);
    setAccessibleName(tr("What was written in the chat"));
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(metrics::small);
}

void TalkLines::show(const client::Talk &talk)
{
    m_entries = entriesOf(talk);
    render();
}

QList<TalkLines::Entry> TalkLines::entriesOf(const client::Talk &talk)
{
    QList<Entry> entries;
    for (const protocol::ChatLine &line : talk.lines)
        entries.append(
            {!line.fromVisitor, false, line.name, line.at.toLocalTime().toString(u"HH:mm"_s), line.text});
    for (const client::UnsentLine &line : talk.unsent)
        entries.append({true, true, tr("You"), tr("is being sent…"), line.text});
    return entries;
}

void TalkLines::render()
{
    const Colours &colours = coloursOf(palette());
    QString html;
    QString before;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString head = entry.who + u' ' + entry.when; // the same one within a minute stands there once
        QString words = entry.text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
        if (entry.isUnsent)
            words = u"<span style=\"color:%1\">%2</span>"_s.arg(colours.muted.name(), words);
        if (head != before)
            words.prepend(u"<span style=\"color:%1\"><b>%2</b>&nbsp; <small>%3</small></span><br>"_s.arg(
                colours.muted.name(), entry.who.toHtmlEscaped(), entry.when.toHtmlEscaped()));
        const QColor background = !entry.isMine    ? colours.sunken
                                  : entry.isUnsent ? colours.window
                                                   : colours.accentSoft;
        html +=
            u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:%1px\"><tr>%2</tr></table>"_s
                .arg(head == before ? 2 : 8)
                .arg(
                    entry.isMine ? u"<td></td>"_s + cell(words, background)
                                 : cell(words, background) + u"<td></td>"_s);
        before = head;
    }
    if (html == m_shown)
        return;
    m_shown = html;
    const bool follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 40;
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
    if (follows || (!m_entries.isEmpty() && m_entries.last().isUnsent))
        toEnd();
}

void TalkLines::toEnd() { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); }

void TalkLines::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void TalkLines::resizeEvent(QResizeEvent *event)
{
    const bool follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 40;
    QTextBrowser::resizeEvent(event);
    if (follows)
        toEnd();
}

} // namespace schalter::ui
