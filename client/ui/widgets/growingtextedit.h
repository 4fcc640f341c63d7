// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/texthighlighter.h"

#include <QPlainTextEdit>
#include <functional>

namespace schalter::ui {

// A plain text editor that is as high as its text, between two bounds; Ctrl+Enter submits.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    void setLines(int fewest, int most);
    QString text() const { return toPlainText(); }
    // Asked before something is pasted or dropped; false keeps it out.
    void setPasteGuard(std::function<bool(const QString &)> guard) { m_guard = std::move(guard); }
    // Takes files that are pasted; true: they are none of the text's business.
    void setFileTaker(std::function<bool(const QMimeData &)> taker) { m_fileTaker = std::move(taker); }
    TextHighlighter &highlighter() { return *m_highlighter; }
    void openMenu(const QPoint &global, int position); // of the document
    void setText(const QString &text);                 // one step of the undo history

Q_SIGNALS:
    void submitted();
    void focusChanged(bool hasFocus);
    void menuOpening(QMenu *menu, int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void adjust();

    std::function<bool(const QString &)> m_guard;
    std::function<bool(const QMimeData &)> m_fileTaker;
    TextHighlighter *m_highlighter;
    int m_fewest = 2;
    int m_most = 8;
};

} // namespace schalter::ui
