// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace schalter::ui {

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TextHighlighter(document()))
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::adjust);
    adjust();
}

void GrowingTextEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    adjust();
}

void GrowingTextEdit::setText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    moveCursor(QTextCursor::End);
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT submitted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    openMenu(place, isByKey ? textCursor().position() : cursorForPosition(event->pos()).position());
}

void GrowingTextEdit::openMenu(const QPoint &global, int position)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpening(menu, position);
    menu->popup(global);
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjust();
}

bool GrowingTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return (m_fileTaker && (source->hasUrls() || source->hasImage())) ||
           QPlainTextEdit::canInsertFromMimeData(source);
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_fileTaker && m_fileTaker(*source))
        return;
    if (source->hasText() && (!m_guard || m_guard(source->text()))) // plain text only
        insertPlainText(source->text());
}

void GrowingTextEdit::adjust()
{
    // QPlainTextEdit's document layout counts its height in lines, wrapped ones included.
    const int lines = qBound(m_fewest, qRound(document()->documentLayout()->documentSize().height()), m_most);
    const int frame = height() - viewport()->height();
    const int margins = qRound(2 * document()->documentMargin());
    const int wanted = lines * fontMetrics().lineSpacing() + margins + qBound(2, frame, 24);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

} // namespace schalter::ui
