// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholelabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace schalter::ui {

namespace {

constexpr int longestWord = 32, part = 12;
constexpr QChar breakHere(0x200B); // zero width space

} // namespace

QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const bool isLong = end - start > longestWord;
        for (qsizetype i = start; i < end; ++i) {
            if (isLong && i > start && (i - start) % part == 0 && !text.at(i).isLowSurrogate())
                result += breakHere;
            result += text.at(i);
        }
        if (end < text.size())
            result += text.at(end);
        start = end + 1;
    }
    return result;
}

WholeLabel::WholeLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void WholeLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QLabel::keyPressEvent(event);
}

void WholeLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *action = menu.addAction(
        QCoreApplication::translate("schalter::ui::TimelineView", "Copy selected text"), this,
        &WholeLabel::copy);
    action->setEnabled(hasSelectedText());
    menu.exec(event->globalPos());
}

void WholeLabel::copy() const
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(selectedText().remove(breakHere));
}

} // namespace schalter::ui
