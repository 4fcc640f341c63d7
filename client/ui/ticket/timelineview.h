// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ticket/timelinedelegate.h"

#include <QListView>

namespace schalter::client {
class TimelineModel;
}

class QPushButton;

namespace schalter::ui {

class FileDesk;

// The conversation. Opens at what is new, follows the end while one looks at the end; text of an entry can be
// selected with the mouse, whole entries be walked through and copied with the keys.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    TimelineView(client::TimelineModel &model, QLatin1StringView objectName, QWidget *parent = nullptr);

    void offerFiles(FileDesk &files);
    QString selectedText() const; // what Ctrl+C copies
    bool showsNewest() const;     // of the applicant's messages; one below the edge has not been seen

Q_SIGNALS:
    void scrolled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int positionAt(const QModelIndex &index, const QPoint &point) const; // -1: not in its text
    int fileAt(const QModelIndex &index, const QPoint &point) const;     // -1: none
    QList<domain::Attachment> filesOf(const QModelIndex &index) const;
    void hover(const QModelIndex &index, int file);
    void showMenu(const QModelIndex &index, const QPoint &where);
    void openFiles();
    void select(const TextSelection &selection);
    void copy() const;
    bool isAtEnd() const;
    QModelIndex newest() const;
    void pointBelow();
    void showBeginning();
    void follow();

    TimelineDelegate *m_delegate;
    QPushButton *m_below; // something new is below the edge
    FileDesk *m_files = nullptr;
    std::pair<QPersistentModelIndex, int> m_hovered{{}, -1};
    QPoint m_pressed;
    TextSelection m_selection;
    bool m_isSelecting = false;
    bool m_wasAtEnd = true;
    bool m_hasShownBeginning = false;
};

} // namespace schalter::ui
